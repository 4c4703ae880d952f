import { resolve } from 'node:path';
import { type Io, paint, parseFlags, readingWidth, wantsColour } from '../cli/index.ts';
import { prettyFindings } from '../findings-to-report/index.ts';
import { ExitCode, Failure, type Finding } from '../model/index.ts';
import { compare, renderDiff } from '../run/index.ts';
import { writeOutputs } from '../workspace/index.ts';
import { type DiffFormat, diffBriefTable } from './diff-brief-flags.ts';

/** `diff-brief`: tells what has changed in judgement between two versions of an analysis. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { paths, strings } = parseFlags(diffBriefTable, argv);
  const [old, fresh, ...more] = paths;
  if (old === undefined || fresh === undefined || more.length > 0) {
    throw new Failure(
      2,
      `diff-brief compares two versions, but got ${paths.length}.`,
      'Call it as: diff-brief OLD NEW.',
    );
  }
  if (old === '/dev/null' && fresh === '/dev/null')
    throw new Failure(2, 'There is nothing to compare: both sides are /dev/null.');
  const output = strings.get('output');
  if (output !== undefined && paths.some((path) => resolve(io.cwd, path) === resolve(io.cwd, output)))
    throw new Failure(2, `The report would take the place of “${output}”, which is compared.`, 'Name another file.');

  const { diff, findings, environment } = await compare(old, fresh, io);
  const errors = findings.filter(({ severity }) => severity === 'error');
  io.err(reported(errors, io));
  if (diff) {
    const isTerminal = output === undefined && io.outIsTerminal;
    const report = await renderDiff(diff, strings.get('format') as DiffFormat, {
      paint: paint(output === undefined && wantsColour(io.env, io.outIsTerminal)),
      width: readingWidth(isTerminal, io.columns),
    });
    if (output === undefined) io.out(report);
    else await writeOutputs([{ path: resolve(io.cwd, output), content: report }], io.signal);
  } else io.err('The versions were not compared: one of them is no analysis that can be read.\n');
  if (environment) return ExitCode.environment;
  return errors.length > 0 ? ExitCode.findings : ExitCode.done;
}

/** Errors for people, file by file. */
function reported(errors: readonly Finding[], io: Io): string {
  const files = [...new Set(errors.map(({ file }) => file))];
  const outcomes = files.map((file) => ({
    file,
    state: 'failed' as const,
    outputs: [],
    findings: errors.filter((error) => error.file === file),
    suppressed: [],
    rules: { ran: [], skipped: [] },
    environment: false,
  }));
  const colours = paint(wantsColour(io.env, io.errIsTerminal));
  return prettyFindings(outcomes, colours, readingWidth(io.errIsTerminal, io.columns));
}
