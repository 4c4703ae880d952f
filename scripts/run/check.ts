import { fileToAnalysis, type JudgingOptions } from '../analysis-to-findings/judge-file.ts';
import { parseBytes } from '../bytes-to-value/parse-bytes.ts';
import type { Analysis } from '../model/analysis.generated.ts';
import type { Picture } from '../model/brief.ts';
import { type Fault, type Finding, hasErrors, type SuppressedFinding } from '../model/finding.ts';
import type { RulesRun } from '../model/outcome.ts';
import { discreet } from '../secrets/discretion.ts';
import { excerpts } from '../secrets/excerpts.ts';
import type { Input } from '../workspace/read/find-inputs.ts';
import { readPictures } from '../workspace/read/pictures.ts';
import { readInput } from '../workspace/read/read-inputs.ts';
import { schemaPathFrom } from '../workspace/read/schema-path.ts';

/** An input that was read and judged; there is an analysis when nothing forbids building it. */
export interface Checked {
  analysis?: Analysis;
  pictures: ReadonlyMap<string, Picture>;
  findings: Finding[];
  /** Findings that the analysis suppresses. */
  suppressed: SuppressedFinding[];
  rules: RulesRun;
  /** It could not be read, for a reason that is not the author's. */
  environment: boolean;
}

/** Reads an input and its pictures, and judges them, as if at a stage when one is given. */
export async function check(input: Input, options: JudgingOptions = {}): Promise<Checked> {
  const read = await readInput(input);
  if ('fault' in read) {
    const { fault, environment } = read;
    return {
      pictures: new Map(),
      findings: [atStart(fault, input)],
      suppressed: [],
      rules: { ran: [], skipped: [] },
      environment,
    };
  }
  const { file, name, format } = input;
  const schemaPath = schemaPathFrom(input.path);
  const source = { file, name, format, bytes: read.bytes, ...(schemaPath === undefined ? {} : { schemaPath }) };
  const { analysis, findings, suppressed, rules } = fileToAnalysis(source, options);
  if (!analysis) return { pictures: new Map(), findings, suppressed, rules, environment: false };
  const { pictures, faults } = await readPictures(analysis, input.path);
  const all = [...findings, ...placed(faults, input, read.bytes, options)];
  return { ...(hasErrors(all) ? {} : { analysis }), pictures, findings: all, suppressed, rules, environment: false };
}

/** A fault of a file as a whole. */
export function atStart(fault: Fault, { file }: Pick<Input, 'file'>): Finding {
  return { ...fault, file, line: 1, column: 1 };
}

/** Faults with their places; the file is parsed again, which costs time only when there is a fault. */
function placed(
  faults: readonly Fault[],
  { file, format }: Input,
  bytes: Uint8Array,
  { excerpts: wanted = false }: JudgingOptions,
): Finding[] {
  const parsed = faults.length > 0 ? parseBytes(bytes, format) : undefined;
  if (!parsed) return [];
  const excerptAt = wanted ? excerpts(parsed.text, parsed) : undefined;
  return faults.map(discreet(parsed.value)).map((fault) => {
    const place = parsed.locate(fault.pointer, fault);
    const excerpt = excerptAt?.(place);
    return { ...fault, file, ...place, ...(excerpt === undefined ? {} : { excerpt }) };
  });
}
