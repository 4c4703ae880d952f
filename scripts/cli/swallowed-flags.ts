import { Failure, isDay } from '../model/index.ts';
import type { CommandTable, Flag } from './flags.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A flag that npm kept, and its value if npm did not leave that among the PATHs. */
interface Swallowed {
  flag: Flag;
  value?: string;
  /** It may as well come from a setting of npm's own. */
  isDoubtful: boolean;
}

/** What begins the name of a setting in the environment that npm gives to a script. */
const setting = 'npm_config_';

/** Flags of ours that npm knows as its own: it takes `--quiet` for a level of its log, and `--format` for `--format-package-lock`. */
const npmsOwn: ReadonlySet<string> = new Set(['force', 'json', 'quiet', 'format']);

/**
 * Looks for flags that npm kept to itself, because no `--` stood before them: `npm run validate --fix` runs `validate` without
 * any. Throws a usage failure (2) with the command line to type; where a setting of npm's own may be meant as well, returns that
 * as a hint of one line. To be called only when npm runs our script.
 */
export function swallowedFlags(table: CommandTable, argv: readonly string[], env: Environment): string | undefined {
  const swallowed = table.flags.filter((flag) => !isGiven(flag, argv)).flatMap((flag) => keptBack(flag, argv, env));
  if (swallowed.length === 0) return undefined;
  const names = swallowed.map(({ flag }) => `--${flag.name}`);
  const line = commandLine(table, swallowed, argv);
  if (swallowed.every(({ isDoubtful }) => isDoubtful)) {
    return `npm kept ${names.join(' and ')} to itself. If that was meant for Briefwright, type: ${line}`;
  }
  throw new Failure(2, `npm kept ${names.join(' and ')} to itself, because no -- stands before.`, `Type: ${line}`);
}

function isGiven({ name }: Flag, argv: readonly string[]): boolean {
  return argv.some((one) => one === `--${name}` || one.startsWith(`--${name}=`));
}

function keptBack(flag: Flag, argv: readonly string[], env: Environment): Swallowed[] {
  const isDoubtful = npmsOwn.has(flag.name);
  // These two leave no trace under their name.
  if (flag.name === 'quiet') return env[`${setting}loglevel`] === 'warn' ? [{ flag, isDoubtful }] : [];
  if (flag.name === 'format') return looseWords(argv).some((one) => isValueOf(flag, one)) ? [{ flag, isDoubtful }] : [];
  const value = env[setting + flag.name.replaceAll('-', '_')];
  if (value === undefined || value === '') return [];
  // Of `--out build` npm makes a switch, and leaves `build` to us.
  return [flag.type === 'boolean' || value === 'true' ? { flag, isDoubtful } : { flag, value, isDoubtful }];
}

/** The words that no flag before them takes for its value. */
function looseWords(argv: readonly string[]): string[] {
  return argv.filter((word, index) => !word.startsWith('-') && !/^--[^=]+$/.test(argv[index - 1] ?? ''));
}

/** Whether a word can only be the value of a flag that takes certain values. */
function isValueOf(flag: Flag, word: string): boolean {
  if (flag.type === 'number') return /^\d+$/.test(word);
  if (flag.type === 'day') return isDay(word);
  const parts = flag.type === 'list' ? word.split(',') : [word];
  return flag.choices !== undefined && parts.every((part) => flag.choices?.includes(part));
}

/** What should have been typed; where it cannot be known which word was meant as a value, the value's name stands for it. */
function commandLine(table: CommandTable, swallowed: readonly Swallowed[], argv: readonly string[]): string {
  const rest = [...argv];
  const take = (word: string | undefined) => (word === undefined ? undefined : rest.splice(rest.indexOf(word), 1)[0]);
  const isFree = ({ flag, value }: Swallowed) => flag.type === 'string' && !flag.choices && value === undefined;
  const isOneFree = swallowed.filter(isFree).length === 1;
  const values = new Map<Swallowed, string | undefined>();
  // What can be known goes first, so that less is left to choose from.
  for (const one of swallowed)
    if (!isFree(one)) values.set(one, one.value ?? take(looseWords(rest).find((word) => isValueOf(one.flag, word))));
  for (const one of swallowed)
    if (isFree(one)) values.set(one, isOneFree ? take(likelyValue(table, looseWords(rest))) : undefined);
  const flags: string[] = [];
  let isKnown = true;
  for (const one of swallowed) {
    flags.push(`--${one.flag.name}`);
    if (one.flag.type === 'boolean') continue;
    const value = values.get(one);
    flags.push(value === undefined ? (one.flag.placeholder ?? 'VALUE') : quoted(value));
    if (value === undefined) isKnown = false;
  }
  return ['npm run', table.name, '--', ...flags, ...(isKnown ? rest.map(quoted) : ['…'])].join(' ');
}

/** The one word that is hardly meant as an analysis, or that is more than the command takes otherwise. */
function likelyValue({ operands }: CommandTable, words: readonly string[]): string | undefined {
  if (words.length === 1 && !operands) return words.find((word) => !/\.ya?ml$/i.test(word));
  const others = words.filter((word) => !/\.(ya?ml|json)$/i.test(word));
  return others.length === 1 ? others[0] : undefined;
}

/** As a shell reads it. */
function quoted(word: string): string {
  return /^[\w./:@,=+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
