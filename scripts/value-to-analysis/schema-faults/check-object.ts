import { quoted, type Schema, toPointer } from '../../model/index.ts';
import { isConfidential } from '../../secrets/index.ts';
import type { Checker, CheckValue, Remark } from './checker.ts';
import { meant } from './meant.ts';
import { memberOf, type Place } from './place.ts';
import { innerForm } from './right-form.ts';
import { entityName, exampleHint, listOf } from './words.ts';

type Members = Readonly<Record<string, unknown>>;

/** Reports unknown, wrong and missing members of an object, in the author's order, what is missing last. */
export function checkObject(
  checker: Checker,
  schema: Schema,
  value: Members,
  place: Place,
  checkValue: CheckValue,
): void {
  const { properties = {}, required = [] } = schema;
  const confidential = place.confidential || (Object.hasOwn(properties, 'confidential') && isConfidential(value));
  const unknown: string[] = [];
  for (const key of Object.keys(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property === undefined) unknown.push(key);
    else checkValue(checker, property, value[key], memberOf(place, key, !required.includes(key), confidential));
  }
  const guessed = reportUnknown(checker, schema, value, unknown, { ...place, confidential });
  const late = isConditionMet(schema, value) ? (schema.then?.required ?? []) : [];
  for (const name of [...required, ...late]) {
    if (Object.hasOwn(value, name) || guessed.has(name)) continue;
    const why = late.includes(name) ? ` (required when ${conditionInWords(schema)})` : '';
    checker.report(place.pointer, () => ({
      message: `\`${name}\` is missing${why}`,
      ...exampleHint(checker.resolve(properties[name] ?? {})),
    }));
  }
}

/**
 * Reports members that the schema does not know and returns the names that were probably meant. A name that may give away
 * a confidential source appears neither in the words nor in the pointer; such members are counted in one fault.
 */
function reportUnknown(checker: Checker, schema: Schema, value: Members, keys: string[], place: Place): Set<string> {
  const names = Object.keys(schema.properties ?? {});
  const absent = names.filter((name) => !Object.hasOwn(value, name));
  const guessed = new Set<string>();
  let hidden = 0;
  for (const key of keys) {
    const guess = meant(key, absent);
    if (guess !== undefined) guessed.add(guess);
    if (guess === undefined && (place.confidential || checker.hides(key))) hidden++;
    else {
      checker.report(place.pointer + toPointer([key]), () => {
        return unknownRemark(checker, schema, [key, value[key]], guess, place);
      });
    }
  }
  if (hidden > 0) {
    checker.report(place.pointer, () => ({
      message: `${hidden === 1 ? 'a member is' : `${hidden} members are`} not among the fields of ${entityName(schema)}`,
      hint: `Fields: ${listOf(names)}.`,
    }));
  }
  return guessed;
}

function unknownRemark(
  checker: Checker,
  schema: Schema,
  [key, value]: readonly [string, unknown],
  guess: string | undefined,
  place: Place,
): Remark {
  const message = `${quoted(key)} is not a field of ${entityName(schema)}`;
  if (guess !== undefined) return { message: `${message}; did you mean \`${guess}\`?`, atKey: true };
  const isShown = typeof value === 'string' && value.length < 60 && checker.quote(value, place) !== undefined;
  const inner = innerForm(checker, schema, key, isShown ? value : undefined);
  if (inner)
    return { message, hint: `It belongs in \`${inner.field}\`: \`${inner.field}: ${inner.form}\`.`, atKey: true };
  return { message, hint: `Fields: ${listOf(Object.keys(schema.properties ?? {}))}.`, atKey: true };
}

function isConditionMet({ if: condition }: Schema, value: Members): boolean {
  const wanted = Object.entries(condition?.properties ?? {});
  return wanted.length > 0 && wanted.every(([name, schema]) => value[name] === schema.const);
}

function conditionInWords({ if: condition }: Schema): string {
  const wanted = Object.entries(condition?.properties ?? {});
  return wanted.map(([name, schema]) => `\`${name}\` is \`${schema.const}\``).join(' and ');
}
