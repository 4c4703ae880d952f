import { fixFile, type JudgingOptions } from '../analysis-to-findings/index.ts';
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
  return { fixed: counts(fixed), left: counts(left) };
}

function counts(tally: ReadonlyMap<string, number>): Repair['fixed'] {
  return [...tally].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
