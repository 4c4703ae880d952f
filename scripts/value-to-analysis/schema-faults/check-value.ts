import { isObject, type Schema } from '../../model/index.ts';
import { chooseBranch } from './branch.ts';
import { checkObject } from './check-object.ts';
import { checkNumber, checkString } from './check-scalar.ts';
import type { Checker, Remark } from './checker.ts';
import { isOfLikelihood, likelihoodHint } from './likelihood-hint.ts';
import { itemOf, type Place } from './place.ts';
import { isOfObjects, objectForm, plainNumber, scalar } from './right-form.ts';
import {
  branchesHint,
  entries,
  exampleHint,
  inWords,
  isTextWithColon,
  type JsonType,
  jsonTypeOf,
  typesOf,
} from './words.ts';

/** Reports what is wrong with a value, the members and items in it included: one fault a mistake. */
export function checkValue(checker: Checker, unresolved: Schema, value: unknown, place: Place): void {
  const whole = checker.resolve(unresolved);
  const type = jsonTypeOf(value);
  const allowed = (whole.anyOf ?? [whole]).flatMap((branch) => typesOf(checker.resolve(branch)));
  if (!allowed.includes(type) && !(type === 'number' && allowed.includes('integer'))) {
    checker.report(place.pointer, () => typeRemark(checker, whole, allowed, type, value, place));
    return;
  }
  const schema = chooseBranch(checker, whole, value, place);
  if (schema === undefined) return;
  if (typeof value === 'string') checkString(checker, schema, value, place);
  else if (typeof value === 'number') checkNumber(checker, schema, value, place);
  else if (Array.isArray(value)) checkList(checker, schema, value, place);
  else if (isObject(value)) checkObject(checker, schema, value, place, checkValue);
}

function checkList(checker: Checker, schema: Schema, value: readonly unknown[], place: Place): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  if (value.length < minItems || value.length > maxItems) {
    checker.report(place.pointer, () => lengthRemark(minItems, maxItems, value.length, place));
  }
  if (items === undefined) return;
  for (const [index, item] of value.entries()) checkValue(checker, items, item, itemOf(place, index));
}

function lengthRemark(least: number, most: number, length: number, place: Place): Remark {
  if (least === most) return { message: `${place.name} must have ${entries(least)}, not ${length}` };
  const hint = `Give at least ${entries(least)}${place.optional ? ', or leave the field out' : ''}.`;
  return { message: `${place.name} is an empty list`, hint };
}

function typeRemark(
  checker: Checker,
  schema: Schema,
  allowed: readonly string[],
  type: JsonType,
  value: unknown,
  place: Place,
): Remark {
  if (type === 'null') {
    const list = allowed.includes('array') && schema.minItems === undefined;
    const hint = list ? 'Write `[]` for an empty list' : 'Give it a value';
    return { message: `${place.name} is empty`, hint: `${hint}${place.optional ? ', or leave the field out' : ''}.` };
  }
  const message = `${place.name} must be ${inWords(allowed)}, not ${type === 'boolean' ? 'true or false' : inWords([type])}`;
  const hint = typeHint(schema, allowed, type, value) ?? formHint(checker, schema, value, place);
  if (hint !== undefined) return { message, hint };
  return { message, ...(schema.anyOf === undefined ? exampleHint(schema) : branchesHint(schema)) };
}

function typeHint(schema: Schema, allowed: readonly string[], type: JsonType, value: unknown): string | undefined {
  if (type === 'number' && Number(schema.const) === value) return `Put it in quotes: "${schema.const}".`;
  if (allowed.includes('string') && (type === 'number' || type === 'boolean')) {
    const { pattern, enum: choices, anyOf } = schema;
    if (choices !== undefined || isOfLikelihood(schema)) return undefined;
    const fits = pattern === undefined || new RegExp(pattern, 'u').test(String(value));
    return fits ? `Put it in quotes.${anyOf === undefined ? '' : ` ${branchesHint(schema).hint}`}` : undefined;
  }
  if (allowed.includes('string') && (isTextWithColon(value) || type === 'array')) {
    const opening = type === 'array' ? 'that begins with [ or with - and a space' : 'with a colon and a space in it';
    return `In YAML, text ${opening} must stand in quotation marks.`;
  }
  if (typeof value === 'string') {
    if (allowed.includes('boolean')) return 'Write `true` or `false`, without quotes.';
    const number = allowed.includes('number') || allowed.includes('integer');
    const plain = number ? plainNumber(value) : undefined;
    if (plain !== undefined && Number(value) !== Number(plain) && Number.isFinite(Number(value)))
      return `Write \`${plain}\`, or, if the point stands before decimals, \`${value.trim()}\`; both without quotes.`;
    if (number && value.trim() !== '' && Number.isFinite(Number(value))) return 'Take the quotes away.';
    if (plain !== undefined) return `Write the digits alone, with a point before decimals: \`${plain}\`.`;
  }
  return undefined;
}

/** The right form of an object or a list where something simpler was given. */
function formHint(checker: Checker, schema: Schema, value: unknown, place: Place): string | undefined {
  const isScalar = typeof value === 'string' || typeof value === 'number';
  const given = isScalar && checker.quote(value, place) !== undefined ? value : undefined;
  if (isOfLikelihood(schema)) return likelihoodHint(checker.file, given);
  if (isOfObjects(schema)) {
    const form = objectForm(checker, schema, given);
    return form === undefined ? undefined : `For example \`${form}\`.`;
  }
  if (!typesOf(schema).includes('array')) return undefined;
  const items = schema.items && checker.resolve(schema.items);
  const form = items && isScalar ? itemForm(checker, items, given) : undefined;
  return `Write a list, even for a single entry${form === undefined ? '' : `: \`[${form}]\``}.`;
}

function itemForm(checker: Checker, items: Schema, given: unknown): string | undefined {
  if (isOfObjects(items)) return objectForm(checker, items, given);
  return typesOf(items).join() === 'string' && given !== undefined ? scalar(String(given)) : undefined;
}
