import { count, type Outcome, type Repair } from '../model/index.ts';

/** How often a rule's findings were repaired, or left as they are, in a file. */
export interface RepairCount {
  file: string;
  rule: string;
  count: number;
}

/** The repairs of a run, or what was left of them, file by file; undefined when none were asked for. */
export function repairsOf(outcomes: readonly Outcome[], which: keyof Repair): RepairCount[] | undefined {
  if (!outcomes.some(({ repair }) => repair)) return undefined;
  return outcomes.flatMap(({ file, repair }) => repair?.[which].map((one) => ({ file, ...one })) ?? []);
}

/** What `--fix` has done, for people; nothing when it was not asked for. */
export function repairSummary(outcomes: readonly Outcome[]): string {
  const [fixed, left] = [repairsOf(outcomes, 'fixed'), repairsOf(outcomes, 'left')];
  if (!fixed || !left) return '';
  const files = new Set(fixed.map(({ file }) => file)).size;
  const lines = [
    fixed.length === 0 ? 'Nothing was repaired.' : `Repaired in ${count(files, 'file')}: ${byRule(fixed)}.`,
    left.length === 0 ? '' : `Left to you, as a repair could change what the file says: ${byRule(left)}.`,
  ];
  return lines.map((line) => (line === '' ? '' : `${line}\n`)).join('');
}

function byRule(counts: readonly RepairCount[]): string {
  const sums = new Map<string, number>();
  for (const { rule, count: number } of counts) sums.set(rule, (sums.get(rule) ?? 0) + number);
  return [...sums].map(([rule, number]) => `${rule} ${number.toLocaleString('en')}`).join(', ');
}
