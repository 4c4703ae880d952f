import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure, isDay, nearest } from '../model/index.ts';

/** One flag of a command: what is parsed, printed by `--help`, and listed in the docs. */
export interface Flag {
  /** Without the leading `--`. */
  name: string;
  /** A list is written with commas, and may be given several times; a number is whole; a day is YYYY-MM-DD. */
  type: 'boolean' | 'string' | 'number' | 'list' | 'day';
  /** One sentence without full stop, for `--help`. */
  says: string;
  default?: string;
  choices?: readonly string[];
  /** How `--help` names the value, such as DIR. */
  placeholder?: string;
  /** Least value of a number. */
  least?: number;
}

/** A command as it is called: what `--help` says, and what its flags may be. */
export interface CommandTable {
  name: string;
  /** One sentence. */
  says: string;
  /** Whether it takes PATHs. */
  paths: boolean;
  /** What it takes instead of any number of PATHs, as `--help` shows and explains it. */
  operands?: { usage: string; says: string };
  flags: readonly Flag[];
  /** What exit code 1 means here, without full stop. */
  faults: string;
  /** What to type, and what it does. */
  examples: readonly (readonly [string, string])[];
}

/** What a command line holds; a flag that was not given is absent, unless it has a default. */
export interface ParsedFlags {
  paths: string[];
  booleans: ReadonlySet<string>;
  strings: ReadonlyMap<string, string>;
  numbers: ReadonlyMap<string, number>;
  lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads a command's arguments. Throws a usage failure (2) that says what is wrong and what would be right. */
export function parseFlags(table: CommandTable, argv: readonly string[]): ParsedFlags {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const flag of table.flags) {
    options[flag.name] = { type: flag.type === 'boolean' ? 'boolean' : 'string' };
  }
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<Flag, string[]>();
  const parsed = { paths: [] as string[], booleans: new Set<string>() };
  for (const token of tokens) {
    if (token.kind === 'positional') parsed.paths.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = table.flags.find((one) => one.name === token.name);
    if (!flag) throw unknownFlag(table, token.rawName);
    else if (flag.type === 'boolean') parsed.booleans.add(nothingAfter(flag, token.value));
    else given.set(flag, [...(given.get(flag) ?? []), flagValue(flag, token)]);
  }
  if (!table.paths && parsed.paths[0] !== undefined) {
    throw new Failure(2, `${table.name} takes no PATH, but got “${parsed.paths[0]}”.`);
  }
  const strings = new Map<string, string>();
  const numbers = new Map<string, number>();
  const lists = new Map<string, readonly string[]>();
  for (const flag of table.flags) {
    const values = given.get(flag) ?? (flag.default === undefined ? [] : [flag.default]);
    const last = values.at(-1);
    if (last === undefined) continue;
    if (flag.type === 'list') lists.set(flag.name, listOf(flag, values));
    if (flag.type === 'number') numbers.set(flag.name, numberOf(flag, last));
    if (flag.type === 'string') strings.set(flag.name, choiceOf(flag, last));
    if (flag.type === 'day') strings.set(flag.name, dayOf(flag, last));
  }
  return { ...parsed, strings, numbers, lists };
}

function unknownFlag(table: CommandTable, rawName: string): Failure {
  const names = [...table.flags.map((flag) => flag.name), 'help'];
  const near = nearest(rawName.replace(/^-+/, ''), names);
  const hint = near ? `Did you mean --${near}?` : `${table.name} --help lists the flags.`;
  return new Failure(2, `Unknown flag ${rawName}.`, hint);
}

function nothingAfter(flag: Flag, value: string | undefined): string {
  if (value === undefined) return flag.name;
  throw new Failure(2, `--${flag.name} takes no value, but got “${value}”.`);
}

function flagValue(flag: Flag, token: { value: string | undefined; inlineValue: boolean | undefined }): string {
  const { value, inlineValue } = token;
  const isNextFlag = !inlineValue && value !== undefined && value.length > 1 && value.startsWith('-');
  if (value === undefined || value === '' || isNextFlag) {
    throw new Failure(
      2,
      `--${flag.name} needs a value${flag.placeholder ? `: ${flag.placeholder}` : ''}.`,
      choices(flag),
    );
  }
  return value;
}

function listOf(flag: Flag, values: readonly string[]): string[] {
  const parts = values.flatMap((value) => value.split(',')).map((part) => part.trim());
  const chosen = parts.filter((part) => part !== '').map((part) => choiceOf(flag, part));
  if (chosen.length === 0) throw new Failure(2, `--${flag.name} is empty.`, choices(flag));
  return [...new Set(chosen)];
}

function numberOf(flag: Flag, value: string): number {
  const number = Number(value);
  const least = flag.least ?? 0;
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
  throw new Failure(2, `--${flag.name} must be a whole number from ${least}, but got “${value}”.`);
}

function dayOf(flag: Flag, value: string): string {
  if (isDay(value)) return value;
  throw new Failure(2, `--${flag.name} must be a day (YYYY-MM-DD), but got “${value}”.`, 'Write it as 2025-03-01.');
}

function choiceOf(flag: Flag, value: string): string {
  if (!flag.choices || flag.choices.includes(value)) return value;
  const near = nearest(value, flag.choices);
  const hint = near ? `Did you mean ${near}?` : choices(flag);
  throw new Failure(2, `--${flag.name} cannot be “${value}”.`, hint);
}

function choices(flag: Flag): string | undefined {
  return flag.choices && `It takes: ${flag.choices.join(', ')}.`;
}
