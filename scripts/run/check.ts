import {
  type AnalysisFile,
  findingAtStart,
  findingMaker,
  type JudgingOptions,
  judgeDocument,
} from '../analysis-to-findings/index.ts';
import { parseDocument } from '../bytes-to-value/index.ts';
import {
  type Analysis,
  type Finding,
  hasErrors,
  type Picture,
  type RulesRun,
  type SuppressedFinding,
} from '../model/index.ts';
import { type Input, type ReadPictures, readInput, readPictures, schemaPathFrom } from '../workspace/index.ts';

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
      findings: [findingAtStart(fault, input.file)],
      suppressed: [],
      rules: { ran: [], skipped: [] },
      environment,
    };
  }
  const schemaPath = schemaPathFrom(input.path);
  const names = { ...input, ...(schemaPath === undefined ? {} : { schemaPath }) };
  return checkBytes(names, read.bytes, (analysis) => readPictures(analysis, input.path), options);
}

/** Judges the bytes of a file and the pictures that its analysis names, wherever they come from. */
export async function checkBytes(
  { file, name, format, schemaPath }: Omit<AnalysisFile, 'bytes'>,
  bytes: Uint8Array,
  picturesOf: (analysis: Analysis) => ReadPictures | Promise<ReadPictures>,
  options: JudgingOptions = {},
): Promise<Checked> {
  const document = parseDocument(bytes, format);
  const names = { file, name, ...(schemaPath === undefined ? {} : { schemaPath }) };
  const { analysis, findings, suppressed, rules } = judgeDocument(document, names, options);
  if (!analysis) return { pictures: new Map(), findings, suppressed, rules, environment: false };
  const { pictures, faults } = await picturesOf(analysis);
  const all = [...findings, ...findingMaker(file, document, options).findingsOf(faults)];
  return { ...(hasErrors(all) ? {} : { analysis }), pictures, findings: all, suppressed, rules, environment: false };
}
