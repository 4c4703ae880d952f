import { fixFile, type JudgingOptions, type Left } from '../analysis-to-findings/index.ts';
import type { Repair } from '../model/index.ts';
import { type Input, readInput, replaceFile, schemaPathFrom } from '../workspace/index.ts';

/** Repairs an input in place, as far as that is safe; one that cannot be read is left to the judging to report. */
export async function fix(input: Input, options: JudgingOptions & { signal?: AbortSignal }): Promise<Repair> {
  const read = await readInput(input);
  if ('fault' in read) return { fixed: [], left: [] };
  const { file, name, format, path } = input;
  const schemaPath = schemaPathFrom(path);
  const source = { file, name, format, bytes: read.bytes, ...(schemaPath === undefined ? {} : { schemaPath }) };
  const { bytes, fixed, left } = fixFile(source, options);
  if (bytes) await replaceFile(input, bytes, options.signal);
  return { fixed: counts(fixed), left: places(left) };
}

function counts(tally: ReadonlyMap<string, number>): Repair['fixed'] {
  return [...tally].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** What was left, by rule and reason. */
function places(left: readonly Left[]): Repair['left'] {
  const grouped = new Map<string, Repair['left'][number]>();
  for (const { rule, why, line } of left) {
    const group = grouped.get(`${rule} ${why}`) ?? { rule, count: 0, why, lines: [] };
    group.count++;
    if (!group.lines.includes(line)) group.lines.push(line);
    grouped.set(`${rule} ${why}`, group);
  }
  for (const { lines } of grouped.values()) lines.sort((a, b) => a - b);
  return [...grouped.values()].sort((a, b) => (a.rule === b.rule ? order(a.why, b.why) : order(a.rule, b.rule)));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
