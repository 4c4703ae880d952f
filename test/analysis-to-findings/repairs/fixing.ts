import type { AnalysisFile, Fix, judgeDocument } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { fixFile } from '../../../scripts/analysis-to-findings/repairs/fix-file.ts';
import { toPointer } from '../../../scripts/model/pointer.ts';

export const schemaPath = '../schema/analysis.schema.json';

/** A file to be repaired, by default in YAML. */
export function fileOf(
  text: string,
  format: 'json' | 'yaml' = 'yaml',
  changes: Partial<AnalysisFile> = {},
): AnalysisFile {
  return { file: `x.${format}`, name: 'x', format, bytes: new TextEncoder().encode(text), ...changes };
}

/** What a file is after the repairs, and how many were made and left, by rule. */
export function fix(file: AnalysisFile, judge?: typeof judgeDocument) {
  const { bytes = file.bytes, fixed, left } = fixFile(file, {}, judge);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, fixed: Object.fromEntries(fixed), left: counted(left.map(({ rule }) => rule)) };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** A judge whose one rule finds `old` in every text but ids, and wants `put` in its place. */
export function judging(old: string, put: string): typeof judgeDocument {
  return ({ value: whole }) => {
    const fixes: Fix[] = [];
    const visit = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'string' && path.at(-1) !== 'id') {
        for (const { index, 0: found } of value.matchAll(new RegExp(old, 'g'))) {
          const range = { start: index, end: index + found.length };
          fixes.push({ ruleId: 'own', pointer: toPointer(path), range, text: put });
        }
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
      }
    };
    visit(whole, []);
    return { findings: [], suppressed: [], fixes, rules: { ran: ['own'], skipped: [] } };
  };
}

/** The least that is valid, as YAML. */
export const least = `schemaVersion: "1.0"
id: x
language: en
status: draft
title: The Attack
standfirst: In this Q&A, an expert explains the attack.
questions:
  - id: what-happened
    question: What happened?
    answer: Two sites were attacked at dawn.
`;
