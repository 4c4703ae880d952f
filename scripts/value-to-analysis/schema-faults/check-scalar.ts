import { isDay, type Schema } from '../../model/index.ts';
import type { Checker, Remark } from './checker.ts';
import { isOfLikelihood, likelihoodHint, likelihoodTerms } from './likelihood-hint.ts';
import { meant } from './meant.ts';
import type { Place } from './place.ts';
import { exampleHint, listOf } from './words.ts';

/** Reports the first thing that is wrong with a text. */
export function checkString(checker: Checker, schema: Schema, value: string, place: Place): void {
  const remark = stringRemark(checker, schema, value, place);
  if (remark !== undefined) checker.report(place.pointer, remark);
}

type Words = (() => Remark) | undefined;

function stringRemark(checker: Checker, schema: Schema, value: string, place: Place): Words {
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const demanding = choices !== undefined || schema.pattern !== undefined;
  if (demanding && value.trim() === '') return () => emptyRemark(place);
  if (choices !== undefined) {
    return choices.includes(value) ? undefined : () => choiceRemark(checker, schema, choices, value, place);
  }
  const { maxLength } = schema;
  if (maxLength !== undefined && value.length > maxLength) {
    return () => ({ message: `${place.name} has ${value.length} characters; at most ${maxLength} are allowed` });
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    const demand = schema.patternErrorMessage ?? `must match ${schema.pattern}`;
    return () => ({ message: `${place.name} ${demand}${not(checker, value, place)}`, ...exampleHint(schema) });
  }
  if (schema.format === 'date' && !isDay(value)) {
    const given = checker.quote(value, place);
    return () => ({ message: `${place.name} is ${given ? `${given}, ` : ''}a day that does not exist` });
  }
  return undefined;
}

/** Reports a number that is not whole or lies out of its limits. */
export function checkNumber(checker: Checker, schema: Schema, value: number, place: Place): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  const report = (demand: string) =>
    checker.report(place.pointer, () => ({ message: `${place.name} must ${demand}${not(checker, value, place)}` }));
  if (value < minimum || value > maximum) report(`lie between ${minimum} and ${maximum}`);
  else if (schema.type === 'integer' && !Number.isInteger(value)) report('be a whole number');
}

export function emptyRemark(place: Place): Remark {
  const hint = `Give it a value${place.optional ? ', or leave the field out' : ''}.`;
  return { message: `${place.name} is empty`, hint };
}

function choiceRemark(
  checker: Checker,
  schema: Schema,
  choices: readonly string[],
  value: string,
  place: Place,
): Remark {
  const demand = schema.patternErrorMessage;
  const given = checker.quote(value, place);
  const help = choiceHint(checker, schema, choices, given === undefined ? undefined : value);
  if (given === undefined) return { message: `${place.name} ${demand ?? 'has a value that is not allowed'}`, ...help };
  const name = likely(value, isOfLikelihood(schema) ? termsNear(checker.file, value) : choices);
  const guess = name === undefined ? '' : `; did you mean \`${name}\`?`;
  return { message: `${place.name} ${demand ? `${demand}, not` : 'cannot be'} ${given}${guess}`, ...help };
}

function choiceHint(
  checker: Checker,
  schema: Schema,
  choices: readonly string[],
  given: string | undefined,
): Pick<Remark, 'hint'> {
  if (isOfLikelihood(schema)) return { hint: likelihoodHint(checker.file, given) };
  return schema.patternErrorMessage === undefined ? { hint: `Allowed: ${listOf(choices)}.` } : exampleHint(schema);
}

/** Terms of the file's own scale; what is merely possible is not near to what is probable, though the words are. */
function termsNear(file: unknown, value: string): string[] {
  return /^possibl/i.test(value.trim()) ? [] : likelihoodTerms(file);
}

/** The nearest choice; of codes of two or three letters, none is near unless only its case differs. */
function likely(value: string, choices: readonly string[]): string | undefined {
  const found = meant(value, choices);
  const near = found !== undefined && (found.length > 3 || found.toLowerCase() === value.toLowerCase());
  return near ? found : undefined;
}

function not(checker: Checker, value: string | number, place: Place): string {
  const given = checker.quote(value, place);
  return given === undefined ? '' : `, not ${given}`;
}
