import {
  type CommandTable,
  help,
  type Io,
  overview,
  processIo,
  swallowedFlags,
  visible,
  watchSignals,
} from '../cli/index.ts';
import { ExitCode, Failure, nameOfFault, nearest } from '../model/index.ts';
import { findProject } from '../workspace/index.ts';
import { buildBriefTable } from './build-brief-flags.ts';
import { diffBriefTable } from './diff-brief-flags.ts';
import { migrateTable } from './migrate-flags.ts';
import { newTable } from './new-flags.ts';
import { validateTable } from './validate-flags.ts';

/** A command: its flags, and where it is, loaded only when it is called. */
interface Command {
  table: CommandTable;
  load(): Promise<{ run(argv: readonly string[], io: Io): Promise<number> }>;
}

const commands: readonly Command[] = [
  { table: newTable, load: () => import('./new.ts') },
  { table: buildBriefTable, load: () => import('./build-brief.ts') },
  { table: validateTable, load: () => import('./validate.ts') },
  { table: diffBriefTable, load: () => import('./diff-brief.ts') },
  { table: migrateTable, load: () => import('./migrate.ts') },
];

/** Runs a command line in this process, and ends the process with the contract's exit code. */
export async function main(argv: readonly string[]): Promise<never> {
  let unwritable: string | undefined;
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads our output may have had enough of it, as `head` has; that is no failure.
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EPIPE') unwritable ??= code ?? 'unknown error';
    });
  }
  const interruption = watchSignals(process);
  const code = await runCommand(argv, processIo(interruption.signal, argv[0]));
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  if (unwritable !== undefined) {
    const hint = 'Make room, or send the output elsewhere.';
    process.stderr.write(explain(new Failure(3, `The output could not be written (${unwritable}).`, hint)));
  }
  process.exit(interruption.exitCode() ?? (unwritable === undefined ? code : ExitCode.environment));
}

/** Runs a command line, and returns its exit code. */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (io.signal.aborted) io.err('briefwright: interrupted.\n');
    else io.err(explain(error));
    return error instanceof Failure ? error.exitCode : ExitCode.environment;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  const tables = commands.map(({ table }) => table);
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(overview(tables));
    return ExitCode.done;
  }
  if (name === '--version') {
    io.out(`${findProject().version}\n`);
    return ExitCode.done;
  }
  const command = commands.find(({ table }) => table.name === name);
  if (!command) throw unknownCommand(name, tables);
  if (asksForHelp(rest)) {
    io.out(help(command.table));
    return ExitCode.done;
  }
  const hint = io.isNpmScript ? swallowedFlags(command.table, rest, io.env) : undefined;
  if (hint !== undefined) io.err(`${visible(hint)}\n`);
  const { run } = await command.load();
  return run(rest, io);
}

/** Help is shown whatever else the command line says. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? argv.length : end).some((one) => one === '--help' || one === '-h');
}

function unknownCommand(name: string | undefined, tables: readonly CommandTable[]): Failure {
  const names = tables.map((table) => table.name);
  const near = name && nearest(name, names);
  const hint = near ? `Did you mean ${near}?` : `The commands are: ${names.join(', ')}. briefwright --help says more.`;
  return new Failure(2, name === undefined ? 'No command was given.' : `There is no command “${name}”.`, hint);
}

/** A fault for people, without a stack trace. */
export function explain(error: unknown): string {
  if (error instanceof Failure) {
    return `briefwright: ${visible(error.message)}\n${error.hint ? `  ${visible(error.hint)}\n` : ''}`;
  }
  return `briefwright: ${nameOfFault(error)}.\n  This is a fault in Briefwright itself; please report it.\n`;
}
