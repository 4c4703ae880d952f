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
import { type OriginalFile, originalBeside, originalIn, translatedId } from './original-of.ts';

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

/** How what belongs to an analysis is got, wherever that lies. */
export interface Belongings {
  pictures(analysis: Analysis): ReadPictures | Promise<ReadPictures>;
  /** The file of what it is a translation of, by the id. */
  original(id: string): OriginalFile | undefined | Promise<OriginalFile | undefined>;
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
  const belongings: Belongings = {
    pictures: (analysis) => readPictures(analysis, input.path),
    original: (id) => originalBeside(input.path, id),
  };
  return checkBytes(names, read.bytes, belongings, options);
}

/** Judges the bytes of a file, beside its original if it is a translation, and the pictures that its analysis names. */
export async function checkBytes(
  { file, name, format, schemaPath }: Omit<AnalysisFile, 'bytes'>,
  bytes: Uint8Array,
  belongings: Belongings,
  given: JudgingOptions = {},
): Promise<Checked> {
  const document = parseDocument(bytes, format);
  const id = translatedId(document.value);
  const found = id === undefined ? undefined : await belongings.original(id);
  const original = id === undefined || !found ? undefined : originalIn(found, id);
  const options = original ? { ...given, original } : given;
  const names = { file, name, ...(schemaPath === undefined ? {} : { schemaPath }) };
  const { analysis, findings, suppressed, rules } = judgeDocument(document, names, options);
  if (!analysis) return { pictures: new Map(), findings, suppressed, rules, environment: false };
  const { pictures, faults } = await belongings.pictures(analysis);
  const all = [...findings, ...findingMaker(file, document, options).findingsOf(faults)];
  return { ...(hasErrors(all) ? {} : { analysis }), pictures, findings: all, suppressed, rules, environment: false };
}
