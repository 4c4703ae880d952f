import { discreet } from '../file-to-analysis/discretion.ts';
import { fileToAnalysis } from '../file-to-analysis/index.ts';
import type { Analysis } from '../model/analysis.generated.ts';
import type { Picture } from '../model/brief.ts';
import { type Fault, type Finding, hasErrors } from '../model/finding.ts';
import type { Status } from '../model/options.ts';
import type { RulesRun } from '../model/outcome.ts';
import type { Input } from '../read-inputs/find-inputs.ts';
import { parseBytes } from '../read-inputs/parse-bytes.ts';
import { readPictures } from '../read-inputs/pictures.ts';
import { readInput } from '../read-inputs.ts';

/** An input that was read and judged; there is an analysis when nothing forbids building it. */
export interface Checked {
  analysis?: Analysis;
  pictures: ReadonlyMap<string, Picture>;
  findings: Finding[];
  rules: RulesRun;
  /** It could not be read, for a reason that is not the author's. */
  environment: boolean;
}

/** Reads an input and its pictures, and judges them, as if at a stage when one is given. */
export async function check(input: Input, options: { status?: Status } = {}): Promise<Checked> {
  const read = await readInput(input);
  if ('fault' in read) {
    const { fault, environment } = read;
    return { pictures: new Map(), findings: [atStart(fault, input)], rules: { ran: [], skipped: [] }, environment };
  }
  const { file, name, format } = input;
  const { analysis, findings, rules } = fileToAnalysis({ file, name, format, bytes: read.bytes }, options);
  if (!analysis) return { pictures: new Map(), findings, rules, environment: false };
  const { pictures, faults } = await readPictures(analysis, input.path);
  const all = [...findings, ...placed(faults, input, read.bytes)];
  return { ...(hasErrors(all) ? {} : { analysis }), pictures, findings: all, rules, environment: false };
}

/** A fault of a file as a whole. */
export function atStart(fault: Fault, { file }: Pick<Input, 'file'>): Finding {
  return { ...fault, file, line: 1, column: 1 };
}

/** Faults with their places; the file is parsed again, which costs time only when there is a fault. */
function placed(faults: readonly Fault[], { file, format }: Input, bytes: Uint8Array): Finding[] {
  const parsed = faults.length > 0 ? parseBytes(bytes, format) : undefined;
  if (!parsed) return [];
  return faults
    .map(discreet(parsed.value))
    .map((fault) => ({ ...fault, file, ...parsed.locate(fault.pointer, fault) }));
}
