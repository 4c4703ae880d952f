import { isObject, type Members, type Schema } from '../../model/index.ts';
import type { Checker } from './checker.ts';
import { typesOf } from './words.ts';

/**
 * How an object is written where an author gave a mere text or number: an example of the schema in the notation that YAML has in a line,
 * with what was given in the field that can hold it; `given` is undefined where it must not be repeated.
 */
export function objectForm(checker: Checker, schema: Schema, given: unknown): string | undefined {
  const examples = (schema.examples ?? []).filter(isObject);
  // A number goes where an example has its only number.
  const counted = typeof given === 'number' ? examples.find((example) => numbersOf(example).length === 1) : undefined;
  if (counted) return inLine({ ...counted, [numbersOf(counted)[0] ?? '']: given });
  const text = given === undefined || hasNumbers(checker, schema, given) ? undefined : String(given);
  const field = text === undefined ? undefined : holderOf(checker, schema, text);
  if (field === undefined || text === undefined) return examples[0] && inLine(required(schema, examples[0]));
  // The example that is most like it: a year wants another precision than a day.
  const showing = examples.filter((example) => field in example);
  const alike =
    showing.findLast((example) => String(example[field]).length === text.length) ?? showing[0] ?? examples[0];
  return alike && inLine(required(schema, { ...alike, [field]: text }, field));
}

function numbersOf(example: Members): string[] {
  return Object.keys(example).filter((name) => typeof example[name] === 'number');
}

/** Whether a number was given where an object has fields for numbers, so that no text of it should take the number. */
function hasNumbers(checker: Checker, { properties = {} }: Schema, given: unknown): boolean {
  if (typeof given !== 'number') return false;
  return Object.values(properties).some((property) => typesOf(checker.resolve(property)).includes('number'));
}

/** The field of a list's entries, or of an object, that has a name which the schema itself does not know, and how it is written there. */
export function innerForm(
  checker: Checker,
  schema: Schema,
  key: string,
  given: string | undefined,
): { field: string; form: string } | undefined {
  const found = Object.entries(schema.properties ?? {}).flatMap(([field, unresolved]) => {
    const property = checker.resolve(unresolved);
    const inner = property.items === undefined ? property : checker.resolve(property.items);
    if (!Object.hasOwn(inner.properties ?? {}, key)) return [];
    const example = (inner.examples ?? []).find(isObject) ?? {};
    const value = given ?? example[key];
    const members = required(inner, { ...example, ...(value === undefined ? {} : { [key]: value }) }, key);
    const form = inLine(members);
    return [{ field, form: property.items === undefined ? form : `[${form}]` }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The field that takes a text: by its choices, else a required one whose pattern it fits. An id of its own is not what people write in
 * place of an object, so words that an example shows go before it.
 */
function holderOf(
  checker: Checker,
  { properties = {}, required: names = [], examples: given = [] }: Schema,
  text: string,
): string | undefined {
  const examples = given.filter(isObject);
  const fields = Object.entries(properties).map(([name, property]) => [name, checker.resolve(property)] as const);
  const choice = fields.find(([, property]) => property.enum?.includes(text));
  const fitting = fields.find(
    ([name, { pattern }]) => names.includes(name) && pattern !== undefined && new RegExp(pattern, 'u').test(text),
  );
  const isNamed = fields.some(
    ([name, property]) => names.includes(name) && property.title === 'Slug' && property['x-ref'] === undefined,
  );
  const words = fields.find(
    ([name, property]) =>
      property['x-text'] !== undefined && !names.includes(name) && examples.some((example) => name in example),
  );
  return (choice ?? (isNamed ? (words ?? fitting) : fitting))?.[0];
}

/** Of an example, what must be there, in the order of the schema, and one field besides. */
function required({ required: names = [], properties = {} }: Schema, example: Members, besides?: string): Members {
  const kept = Object.keys(properties).filter((name) => names.includes(name) || name === besides);
  return Object.fromEntries(kept.flatMap((name) => (name in example ? [[name, example[name]]] : [])));
}

function inLine(members: Members): string {
  return `{ ${Object.entries(members)
    .map(([name, value]) => `${name}: ${scalar(value)}`)
    .join(', ')} }`;
}

/** A value as YAML reads it back within braces. */
export function scalar(value: unknown): string {
  const isPlain = typeof value === 'string' && /^\p{L}[\p{L}\p{N} .-]*$|^\d{4}-\d\d(?:-\d\d)?$/u.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** A number that people write with separators or a decimal comma, as files have it; undefined for any other text. */
export function plainNumber(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^[-+]?\d{1,3}(?:[,.’' \u00a0\u202f]\d{3})+$/.test(trimmed)) return trimmed.replace(/[^-\d]/g, '');
  return /^[-+]?\d+,\d+$/.test(trimmed) ? trimmed.replace(',', '.').replace('+', '') : undefined;
}

/** Whether a schema is of objects alone. */
export function isOfObjects(schema: Schema | undefined): boolean {
  return schema !== undefined && typesOf(schema).join() === 'object';
}
