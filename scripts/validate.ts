import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { paint, wantsColour } from './cli/colour.ts';
import { exitCodeOf } from './cli/exit-code.ts';
import { parseFlags } from './cli/flags.ts';
import type { Io } from './cli/io.ts';
import { progress } from './cli/progress.ts';
import { validateJson } from './cli/report-json.ts';
import { closingCounts, count, numberOf, prettyFindings } from './cli/report-pretty.ts';
import { validateTable } from './cli/validate-flags.ts';
import type { Status } from './model/options.ts';
import { validateAll } from './pipeline.ts';
import { findInputs } from './read-inputs/find-inputs.ts';
import { findProject } from './read-inputs/project-root.ts';
import { writeOutputs } from './write-outputs.ts';

/** `validate`: judges analyses by schema and rules. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { paths, strings, numbers } = parseFlags(validateTable, argv);
  const output = strings.get('output');
  const status = strings.get('status') as Status | undefined;
  const inputs = await findInputs(paths, { cwd: io.cwd });
  // Lines for each file would only repeat the report.
  const bar = progress(inputs.length, io, !io.errIsTerminal);
  const options = { jobs: Math.max(2, availableParallelism()), signal: io.signal, ...(status ? { status } : {}) };
  const outcomes = await validateAll(inputs, options, bar.step).finally(bar.clear);

  const colours = paint(wantsColour(io.env, io.outIsTerminal && output === undefined));
  const report =
    strings.get('format') === 'json'
      ? validateJson(outcomes, { name: 'briefwright', version: findProject().version })
      : prettyFindings(outcomes, colours) + closingCounts(outcomes, colours);
  if (output === undefined) io.out(report);
  else await writeOutputs([{ path: resolve(io.cwd, output), content: report }], io.signal);

  const allowed = numbers.get('max-warnings');
  const warnings = numberOf(outcomes, 'warning');
  if (allowed === undefined || warnings <= allowed) return exitCodeOf(outcomes);
  io.err(`${count(warnings, 'warning')}, but --max-warnings allows ${allowed}.\n`);
  return exitCodeOf(outcomes, true);
}
