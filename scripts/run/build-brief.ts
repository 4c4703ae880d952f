import { basename, dirname, join } from 'node:path';
import { rules } from '../analysis-to-findings/index.ts';
import { type Analysis, type BriefContext, type Outcome, sha256 } from '../model/index.ts';
import {
  type BuildRecord,
  displayPath,
  type Input,
  isUpToDate,
  type Output,
  outputBase,
  outputExtension,
  type RecordedFacts,
  type RecordedOutput,
  readRecord,
  recordFile,
  recordPath,
  writeOutputs,
} from '../workspace/index.ts';
import type { BuildRun } from './build-run.ts';
import { type Checked, check } from './check.ts';
import { clashFinding } from './findings.ts';
import { type Look, lookOf } from './look.ts';
import { openTranslations } from './open-translations.ts';
import { failed, outcome } from './outcome.ts';
import { briefKey, outputKey } from './output-key.ts';
import { renderFormats } from './render-formats.ts';

/** Where the outputs of an input go, and what an earlier run has recorded of them. */
interface Place {
  base: string;
  /** A path for each of the run's formats. */
  paths: readonly string[];
  record: string;
  earlier: BuildRecord | undefined;
}

/** One brief, from its file to its outputs. What is up to date by the look of its files is not even read. */
export async function buildBrief(input: Input, run: BuildRun): Promise<Outcome> {
  let checked: Checked | undefined;
  try {
    const rival = run.clashes.get(input);
    const place = await placeOf(input, run);
    const seen = rival || run.force ? undefined : await upToDateByLook(input, place, run);
    if (seen) return seen;
    const look = lookOf(input, run);
    checked = await check(input);
    const { analysis, pictures, findings, suppressed } = checked;
    if (rival) checked.findings.push(clashFinding(input, rival));
    if (rival || !analysis) return outcome(input, checked, 'failed');
    const all = await run.translations.find(analysis, input.path);
    const { translations, findings: exposing } = openTranslations(analysis, all, input.file);
    findings.push(...exposing);
    const context = { ...run.context, pictures, translations, findings, suppressed };
    // Where there is something to tell, the next run must find it out again.
    const isSilent = findings.length === 0 && suppressed.length === 0;
    const { state, outputs } = await makeOutputs(analysis, context, place, isSilent ? look : undefined, run);
    return outcome(input, checked, state, outputs);
  } catch (error) {
    run.signal.throwIfAborted();
    if (run.isFatal(error)) throw error;
    return outcome(input, failed(input, error, checked), 'failed');
  }
}

async function placeOf(input: Input, run: BuildRun): Promise<Place> {
  const base = outputBase(input, run);
  const record = recordPath(run.out, base, run.edition === 'review' ? '.review' : '');
  const paths = run.formats.map((format) => base + outputExtension(format, run.edition));
  return { base, paths, record, earlier: await readRecord(record) };
}

/** The outcome of an input whose files look as they did when its outputs were written, and nothing was found in it. */
async function upToDateByLook(
  input: Input,
  { base, paths, earlier }: Place,
  run: BuildRun,
): Promise<Outcome | undefined> {
  if (!earlier) return undefined;
  const { facts } = earlier;
  const look = await lookOf(input, run)(facts);
  if (look === undefined) return undefined;
  for (const [index, format] of run.formats.entries()) {
    const key = outputKey(look, format, facts.language, run.context, run.keyContext);
    if (!(await isUpToDate(earlier, paths[index] ?? '', { look: key }))) return undefined;
  }
  const pictures = picturesBeside(run)
    ? Object.entries(earlier.outputs).filter(([, { look: own }]) => own === look)
    : [];
  const picturePaths = pictures.map(([name]) => join(dirname(base), name));
  for (const path of picturePaths) if (!(await isUpToDate(earlier, path, { look }))) return undefined;
  const outputs = [...paths, ...picturePaths].map((path) => displayPath(path, run.cwd));
  const ran = rules.map(({ id }) => id);
  return outcome(
    input,
    { findings: [], suppressed: [], rules: { ran, skipped: [] }, environment: false },
    'skipped',
    outputs,
  );
}

/** The stages after the judging, for what is not up to date. */
async function makeOutputs(
  analysis: Analysis,
  context: BriefContext,
  { base, paths, record, earlier }: Place,
  lookFor: Look | undefined,
  run: BuildRun,
): Promise<Pick<Outcome, 'state' | 'outputs'>> {
  const facts = factsOf(analysis, context);
  const look = await lookFor?.(facts);
  const brief = briefKey(analysis, context);
  const recorded = new Map<string, Omit<RecordedOutput, 'sha256'>>();
  const note = (path: string, key: string, own: string | undefined) => {
    recorded.set(basename(path), { key, ...(own === undefined ? {} : { look: own }) });
    return run.force ? false : isUpToDate(earlier, path, { key });
  };
  const stale: number[] = [];
  for (const [index, format] of run.formats.entries()) {
    const keyOf = (of: string) => outputKey(of, format, analysis.language, run.context, run.keyContext);
    const isFresh = await note(paths[index] ?? '', keyOf(brief), look === undefined ? undefined : keyOf(look));
    if (!isFresh) stale.push(index);
  }
  const pictures: Output[] = [];
  const beside = picturesBeside(run) ? [...context.pictures.values()] : [];
  for (const { fileName, bytes } of beside) {
    const path = join(dirname(base), fileName);
    if (!(await note(path, sha256(bytes), look))) pictures.push({ path, content: bytes });
  }
  const outputs = [...new Set([...paths, ...beside.map(({ fileName }) => join(dirname(base), fileName))])];
  const shown = outputs.map((path) => displayPath(path, run.cwd));
  const isFresh = stale.length === 0 && pictures.length === 0;
  const wasSeen = [...recorded].every(([name, { look: own }]) => earlier?.outputs[name]?.look === own);
  if (isFresh && wasSeen) return { state: 'skipped', outputs: shown };

  const written: Output[] = [];
  if (stale.length > 0) {
    run.tellOfLabels(analysis.language);
    const formats = stale.flatMap((index) => run.formats[index] ?? []);
    // The browser starts while the stages load and the brief is made.
    const printer = formats.some(({ isPrinted }) => isPrinted) ? await run.printer() : undefined;
    const contents = await renderFormats(await run.toBrief(analysis, context), formats, { page: run.page, printer });
    for (const [at, index] of stale.entries()) written.push({ path: paths[index] ?? '', content: contents[at] ?? '' });
  }
  written.push(...pictures);
  const hashes = new Map(written.map(({ path, content }) => [basename(path), sha256(content)]));
  const fresh = [...recorded].map(([name, made]): [string, RecordedOutput] => {
    return [name, { ...made, sha256: hashes.get(name) ?? earlier?.outputs[name]?.sha256 ?? '' }];
  });
  const all = { ...formatsOf(earlier, base), ...Object.fromEntries(fresh) };
  await writeOutputs([...written, recordFile(record, { facts, outputs: all })], run.signal);
  return { state: isFresh ? 'skipped' : 'built', outputs: shown };
}

function picturesBeside({ formats }: BuildRun): boolean {
  return formats.some(({ hasPicturesBeside }) => hasPicturesBeside);
}

/** What is recorded of formats; earlier pictures, which bear the hash of their content, are forgotten. */
function formatsOf(record: BuildRecord | undefined, base: string): BuildRecord['outputs'] {
  const isFormat = (name: string) => /^(?:\.review)?\.[a-z0-9]+$/.test(name.slice(basename(base).length));
  return Object.fromEntries(Object.entries(record?.outputs ?? {}).filter(([name]) => isFormat(name)));
}

function factsOf({ id, language, status, translationOf = id }: Analysis, { pictures }: BriefContext): RecordedFacts {
  return { language, status, original: translationOf, pictures: [...pictures.keys()] };
}
