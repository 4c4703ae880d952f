import { availableParallelism } from 'node:os';
import { exitCodeOf, type Io, paint, parseFlags, visible, wantsColour } from '../cli/index.ts';
import { prettyFindings } from '../findings-to-report/index.ts';
import { count, ExitCode, exactNumber } from '../model/index.ts';
import { migrateAll } from '../run/index.ts';
import { findInputs } from '../workspace/index.ts';
import { migrateTable } from './migrate-flags.ts';

/** `migrate`: brings analyses up to the current version of the model. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { paths, booleans } = parseFlags(migrateTable, argv);
  const check = booleans.has('check');
  const inputs = await findInputs(paths, { cwd: io.cwd, project: io.project });
  const options = { check, jobs: Math.max(2, availableParallelism()), signal: io.signal };
  const outcomes = await migrateAll(inputs, options);

  const migrated = outcomes.filter(({ versions }) => versions);
  for (const { file, versions } of migrated) io.out(`${visible(file)}: ${versions?.from} → ${versions?.to}\n`);
  const failed = outcomes.filter(({ state }) => state === 'failed').length;
  const current = outcomes.length - migrated.length - failed;
  io.err(prettyFindings(outcomes, paint(wantsColour(io.env, io.errIsTerminal))));
  const counts = [
    `${count(migrated.length, 'file')} ${check ? 'to migrate' : 'migrated'}`,
    `${exactNumber(current)} up to date`,
    ...(failed > 0 ? [`${exactNumber(failed)} not touched`] : []),
  ];
  io.err(`${counts.join(', ')}.\n`);
  if (migrated.length > 0 && !check) io.err('`validate` shows what the new version asks for besides.\n');
  const code = exitCodeOf(outcomes);
  return code === ExitCode.done && check && migrated.length > 0 ? ExitCode.findings : code;
}
