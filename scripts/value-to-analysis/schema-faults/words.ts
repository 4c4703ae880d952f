import { isObject, type Schema } from '../../model/index.ts';

/** Most names that a message lists. */
const listed = 12;

/** Whether an object may be a text of which YAML took the beginning for a key. */
export function isTextWithColon(value: unknown): boolean {
  const [key, ...more] = isObject(value) ? Object.keys(value) : [];
  return key !== undefined && more.length === 0;
}

/** What JSON calls a value; `other` is what JSON does not know, such as an infinite number. */
export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'other';

export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  if (type === 'number') return Number.isFinite(value) ? type : 'other';
  return type === 'object' || type === 'string' || type === 'boolean' ? type : 'other';
}

const words: Readonly<Record<string, string>> = {
  null: 'nothing',
  boolean: '`true` or `false`',
  number: 'a number',
  integer: 'a whole number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
  other: 'a value that JSON does not know',
};

/** Types in words, each once: "a text or a list". */
export function inWords(types: Iterable<string>): string {
  return [...new Set(types)].map((type) => words[type] ?? type).join(' or ');
}

/** The types that a schema allows. */
export function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : typeof type === 'string' ? [type] : type;
}

/** An entity with its article: "an analysis", "a claim". */
export function entityName({ title = 'object' }: Schema): string {
  const name = title.toLowerCase();
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** "`a`, `b`, `c`", cut after a dozen with the number of those left out. */
export function listOf(names: readonly string[]): string {
  const shown = names.slice(0, listed).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** "1 entry", "2 entries". */
export function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}

/** A hint with the choices of a schema, or with its first example if that is short enough to read. */
export function exampleHint({ enum: choices, examples }: Schema): { hint?: string } {
  if (choices !== undefined && choices.length <= listed) return { hint: `Allowed: ${listOf(choices)}.` };
  const example = examples?.[0];
  if (typeof example === 'string' && example.length > 60) return {};
  return typeof example === 'string' || typeof example === 'number' ? { hint: `For example \`${example}\`.` } : {};
}

/** A hint with an example of each branch of a union. */
export function branchesHint({ examples = [] }: Schema): { hint: string } {
  const shown = examples.map((example) => `\`${typeof example === 'string' ? example : JSON.stringify(example)}\``);
  return { hint: `For example ${shown.join(' or ')}.` };
}
