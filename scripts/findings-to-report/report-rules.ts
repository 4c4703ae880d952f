import type { Outcome } from '../model/index.ts';

/** A rule that could not run on some files, for one reason. */
export interface SkippedRule {
  rule: string;
  why: string;
  files: string[];
}

/** The rules of a whole run: those that ran on at least one file, and those that could not run on some. */
export function rulesOf(outcomes: readonly Outcome[]): { ran: string[]; skipped: SkippedRule[] } {
  const ran = new Set(outcomes.flatMap(({ rules }) => rules.ran));
  const skipped = new Map<string, SkippedRule>();
  for (const { file, rules } of outcomes) {
    for (const { rule, why } of rules.skipped) {
      const entry = skipped.get(`${rule}\0${why}`) ?? { rule, why, files: [] };
      entry.files.push(file);
      skipped.set(`${rule}\0${why}`, entry);
    }
  }
  return { ran: [...ran].sort(), skipped: [...skipped.entries()].sort().map(([, entry]) => entry) };
}
