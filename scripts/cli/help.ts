import type { CommandTable, Flag } from './flags.ts';
import { wrap } from './terminal/index.ts';

const exitCodes = (faults: string): readonly (readonly [string, string])[] => [
  ['0', 'done, no finding at error level'],
  ['1', faults],
  ['2', 'wrong usage: unknown flag, no such file, or nothing matched'],
  ['3', 'the environment failed: no browser, no space, no permission'],
  ['130, 143', 'interrupted; no half-written file is left behind'],
];

/** What `--help` prints for a command: at most 80 columns, ending in a line break. */
export function help(table: CommandTable): string {
  const operands = table.operands ? ` ${table.operands.usage}` : table.paths ? ' [PATH…]' : '';
  const parts = [`Usage: briefwright ${table.name} [flags]${operands}`, '', ...wrap(table.says, 0)];
  if (table.operands) parts.push('', ...wrap(table.operands.says, 0));
  else if (table.paths) {
    parts.push('', ...wrap('PATH is a file, a folder or a glob; without one, analyses/ is meant.', 0));
  }
  parts.push('', 'Flags:', ...columns([...table.flags.map(flagRow), ['-h, --help', 'show this help']]));
  const prefix = 'briefwright ';
  parts.push('', 'Examples:');
  for (const [command, says] of table.examples) parts.push(`  ${prefix}${command}`, ...wrap(says, 6));
  parts.push(
    '',
    ...wrap(`In a clone of the project, from any of its folders: npm run ${table.name} -- [flags]${operands}`, 0),
  );
  parts.push('', 'Exit codes:', ...columns(exitCodes(table.faults)));
  return `${parts.join('\n')}\n`;
}

/** What `briefwright --help` prints. */
export function overview(commands: readonly { name: string; says: string }[]): string {
  const rows = commands.map(({ name, says }) => [name, says] as const);
  return [
    'Usage: briefwright <command> [flags] [PATH…]',
    '',
    'Turns structured analyses of crises into briefs: Markdown, HTML and PDF.',
    '',
    'Commands:',
    ...columns(rows),
    '',
    'Flags:',
    ...columns([
      ['-h, --help', 'show this help; after a command, the help of that command'],
      ['--version', 'show the version'],
    ]),
    '',
    'Exit codes:',
    ...columns(exitCodes('an analysis has errors; the help of a command says more')),
    '',
  ].join('\n');
}

function flagRow(flag: Flag): readonly [string, string] {
  const left = `--${flag.name}${flag.placeholder ? ` ${flag.placeholder}` : ''}`;
  const choices = flag.choices && flag.choices.join(',') !== flag.default ? `: ${flag.choices.join(', ')}` : '';
  const preset = flag.default === undefined ? '' : ` (default: ${flag.default})`;
  return [left, `${flag.says}${choices}${preset}`];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, says]) => {
    const lines = wrap(says, left);
    return [`  ${name}`.padEnd(left) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
  });
}
