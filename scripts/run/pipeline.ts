import { dirname, join } from 'node:path';
import { type Analysis, type BriefContext, formats, type Outcome } from '../model/index.ts';
import {
  displayPath,
  type Input,
  isUpToDate,
  newRecord,
  type Output,
  outputBase,
  outputExtension,
  readRecord,
  recordPath,
  writeOutputs,
} from '../workspace/index.ts';
import { buildKey } from './build-key.ts';
import { type BuildRequest, type BuildRun, type Machinery, openRun } from './build-run.ts';
import { type Checked, check } from './check.ts';
import { clashFinding } from './findings.ts';
import { inOrder } from './in-order.ts';
import { failed, outcome } from './outcome.ts';
import type { ValidatingOptions } from './validate-input.ts';
import { type OpenThread, openValidatingPool } from './validating-pool.ts';

/** Judges inputs, after repairing them when asked to; else writes nothing. Outcomes come in the order of the inputs. */
export async function validateAll(
  inputs: readonly Input[],
  options: ValidatingOptions & { jobs: number; signal: AbortSignal },
  onOutcome: (outcome: Outcome) => void,
  openThread?: OpenThread,
): Promise<Outcome[]> {
  const { tasks, run, close } = openValidatingPool(inputs, options, openThread);
  return inOrder(inputs, { jobs: tasks, signal: options.signal }, run, onOutcome).finally(close);
}

/**
 * Builds briefs; outcomes come in the order of the inputs. What fails in one brief fails only that one.
 * Throws an environment failure (3) when there is no browser, or the reason of the signal's abort.
 */
export async function buildAll(
  inputs: readonly Input[],
  request: BuildRequest,
  onOutcome: (outcome: Outcome) => void,
  machinery?: Machinery,
): Promise<Outcome[]> {
  const run = await openRun(inputs, request, machinery);
  try {
    return await inOrder(inputs, run, (input) => buildBrief(input, run), onOutcome);
  } finally {
    await run.close();
  }
}

/** One brief, from its file to its outputs. */
async function buildBrief(input: Input, run: BuildRun): Promise<Outcome> {
  let checked: Checked | undefined;
  try {
    checked = await check(input);
    const { analysis, pictures, findings, suppressed } = checked;
    const earlier = run.clashes.get(input);
    if (earlier) checked.findings.push(clashFinding(input, earlier));
    if (earlier || !analysis) return outcome(input, checked, 'failed');
    const translations = await run.translations.find(analysis, input.path);
    const { state, outputs } = await makeOutputs(
      input,
      analysis,
      { ...run.context, pictures, translations, findings, suppressed },
      run,
    );
    return outcome(input, checked, state, outputs);
  } catch (error) {
    run.signal.throwIfAborted();
    if (run.isFatal(error)) throw error;
    return outcome(input, failed(input, error, checked), 'failed');
  }
}

/** The stages after the first, unless everything is up to date. */
async function makeOutputs(
  input: Input,
  analysis: Analysis,
  context: BriefContext,
  run: BuildRun,
): Promise<Pick<Outcome, 'state' | 'outputs'>> {
  const base = outputBase(input, run);
  const wanted = formats.filter((format) => run.formats.has(format));
  const paths = new Map(wanted.map((format) => [format, base + outputExtension(format, run.edition)]));
  const pictures = run.formats.has('md') ? [...context.pictures.values()] : [];
  const picturePaths = pictures.map(({ fileName }) => join(dirname(base), fileName));
  const all = [...new Set([...paths.values(), ...picturePaths])];
  const outputs = all.map((path) => displayPath(path, run.cwd));

  const record = recordPath(run.out, base, run.edition === 'review' ? '.review' : '');
  const key = buildKey(analysis, { context, ...run.keyContext });
  const earlier = await readRecord(record);
  if (!run.force && (await isUpToDate(earlier, key, all))) return { state: 'skipped', outputs };

  run.tellOfLabels(analysis.language);
  // The browser starts while the stages load and the page is made.
  const printer = run.formats.has('pdf') ? await run.printer() : undefined;
  const { analysisToMarkdown, markdownToHtml } = await run.stages();
  const { markdown, tree } = analysisToMarkdown(analysis, context);
  const page = markdownToHtml(tree, analysis, context);
  const { metadata } = page;
  let onBusy = () => {};
  const busy = new Promise<void>((resolve) => {
    onBusy = resolve;
  });
  const pdf = printer?.print({ html: page.print(run.page, inlinesFonts), page: run.page, metadata, onBusy });
  await Promise.race([busy, pdf]);
  // The other formats are made while the browser is busy; should they fail, nobody waits for the PDF.
  pdf?.catch(() => undefined);
  const contents = { md: markdown, html: page.html, pdf: () => pdf ?? '' };
  const written: Output[] = [
    ...(await Promise.all([...paths].map(async ([format, path]) => ({ path, content: await contents[format]() })))),
    ...pictures.map(({ bytes }, index) => ({ path: picturePaths[index] as string, content: bytes })),
  ];
  await writeOutputs([...written, newRecord(record, key, written, earlier)], run.signal);
  return { state: 'built', outputs };
}

/** Elsewhere the browser cannot be pointed at fonts, so the page must bring them. */
const inlinesFonts = process.platform !== 'linux';
