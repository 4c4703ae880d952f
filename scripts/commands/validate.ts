import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { exitCodeOf, type Io, paint, parseFlags, progress, readingWidth, wantsColour } from '../cli/index.ts';
import { numberOf, type ReportFormat, repairSummary, report } from '../findings-to-report/index.ts';
import { count, ExitCode, Failure, type Status } from '../model/index.ts';
import { validateAll } from '../run/index.ts';
import { findInputs, findProject, writeOutputs } from '../workspace/index.ts';
import { validateTable } from './validate-flags.ts';

/** Tells V8 what suits many small files, here and in the threads; a library must leave such settings to its caller. */
function tuneForManyFiles(): void {
  // Many small functions run some thousand times each: to put them into one another takes longer than that ever saves.
  setFlagsFromString('--no-turbo-inlining');
  // What a file leaves behind is all garbage, so a heap need not grow to four times what lives in it before it is collected.
  setFlagsFromString('--heap-growing-percent=60');
}

/** `validate`: judges analyses by schema and rules. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { paths, booleans, strings, numbers } = parseFlags(validateTable, argv);
  const explained = strings.get('explain');
  if (explained !== undefined) {
    const { explainRule } = await import('../findings-to-report/index.ts');
    io.out(explainRule(explained, paint(wantsColour(io.env, io.outIsTerminal))));
    return ExitCode.done;
  }
  const output = strings.get('output');
  const format = (strings.get('format') ?? (io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty')) as ReportFormat;
  const status = strings.get('status') as Status | undefined;
  const inputs = await findInputs(paths, { cwd: io.cwd, project: io.project });
  if (output !== undefined && inputs.some(({ path }) => path === resolve(io.cwd, output))) {
    throw new Failure(2, `--output would replace the analysis “${output}”.`, 'Name another file.');
  }
  tuneForManyFiles();
  // Lines for each file would only repeat the report.
  const bar = progress(inputs.length, io, !io.errIsTerminal);
  const options = {
    jobs: availableParallelism(),
    signal: io.signal,
    today: strings.get('today') ?? io.today,
    ...(status ? { status } : {}),
    fix: booleans.has('fix'),
    excerpts: format === 'pretty',
  };
  const outcomes = await validateAll(inputs, options, bar.step).finally(bar.clear);

  const text = report(format, outcomes, {
    tool: { name: 'briefwright', version: findProject().version },
    paint: paint(wantsColour(io.env, io.outIsTerminal && output === undefined)),
    width: readingWidth(io.outIsTerminal && output === undefined, io.columns),
  });
  if (output === undefined) io.out(text);
  else await writeOutputs([{ path: resolve(io.cwd, output), content: text }], io.signal);
  io.err(repairSummary(outcomes));

  const allowed = numbers.get('max-warnings');
  const warnings = numberOf(outcomes, 'warning');
  if (allowed === undefined || warnings <= allowed) return exitCodeOf(outcomes);
  io.err(`${count(warnings, 'warning')}, but --max-warnings allows ${allowed}.\n`);
  return exitCodeOf(outcomes, true);
}
