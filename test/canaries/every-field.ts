import { join } from 'node:path';
import { findRoot } from '../../scripts/generate/root.ts';
import { fieldsWith } from '../../scripts/generate/schema-fields.ts';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import type { Analysis, Source } from '../../scripts/model/analysis.generated.ts';
import { toPointer } from '../../scripts/model/pointer.ts';
import { schemaFaults } from '../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { fullAnalysis } from '../full-analysis.ts';

/** A surname that nothing else holds. */
export const surname = 'Wexmorlyn';

/** Who bears it. */
const officer: Source = {
  id: 'officer-9',
  kind: 'interview',
  title: `Colonel ${surname}, border office`,
  confidential: true,
  publicDescription: 'An officer',
};

/** A field of the schema that holds a string which is no chosen term, where the full analysis has one, and whether it is prose. */
export interface StringPlace {
  field: string;
  at: readonly (string | number)[];
  pointer: string;
  isText: boolean;
}

/** What stands in a field without breaking its pattern: a text, an id, an address, a path, a pointer, a tag. */
const spellings = [
  `Colonel ${surname}`,
  'wexmorlyn',
  'https://example.org/wexmorlyn',
  'images/wexmorlyn.png',
  '/wexmorlyn',
  'en-wexmorly',
];

const schemas = readSchemas(join(findRoot(import.meta.dirname), 'schema/entities'));

/** Every such field; a field that the full analysis lacks is an error. */
export function stringPlaces(): StringPlace[] {
  const nameOf = ({ path, when }: { path: readonly string[]; when?: { type: string } }) =>
    path.join('.') + (when ? ` (${when.type})` : '');
  const chosen = new Set([...fieldsWith(schemas, 'enum'), ...fieldsWith(schemas, 'const')].map(nameOf));
  const texts = new Set(fieldsWith(schemas, 'x-text').map(nameOf));
  const analysis = fullAnalysis();
  return fieldsWith(schemas, 'type').flatMap((found) => {
    const field = nameOf(found);
    if (found.says !== 'string' || chosen.has(field)) return [];
    const at = placeOf(analysis, found.path, found.when?.type);
    if (!at) throw new Error(`The full analysis has no ${field}.`);
    return [{ field, at, pointer: toPointer(at), isText: texts.has(field) }];
  });
}

function placeOf(value: unknown, path: readonly string[], type: string | undefined): StringPlace['at'] | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (name !== '*') {
    const members = value as Record<string, unknown>;
    if (type !== undefined && rest.every((one) => one === '*') && members['type'] !== type) return undefined;
    const found = placeOf(members[name], rest, type);
    return found && [name, ...found];
  }
  if (!Array.isArray(value)) return undefined;
  for (const [index, item] of value.entries()) {
    // Nothing else of a confidential source is to be seen.
    const isHidden = (item as { confidential?: boolean }).confidential && rest[0] !== 'publicDescription';
    const found = isHidden ? undefined : placeOf(item, rest, type);
    if (found) return [index, ...found];
  }
  return undefined;
}

/** The full analysis with the officer as one more source, whom it cites. */
export function withOfficer(analysis: Analysis = fullAnalysis()): Analysis {
  const { sources = [], standfirst } = analysis;
  return { ...analysis, standfirst: `${standfirst}[^${officer.id}]`, sources: [...sources, officer] };
}

/** The same with the surname in a field, valid otherwise; undefined where the schema lets no spelling of it stand there. */
export function exposedAt({ at }: StringPlace): Analysis | undefined {
  return spellings
    .map((spelling) => withText(withOfficer(), at, spelling))
    .find((analysis) => schemaFaults(analysis).length === 0);
}

/** An analysis with another text at a place; an id is another wherever it stands. */
export function withText(analysis: Analysis, at: StringPlace['at'], text: string): Analysis {
  const copy = structuredClone(analysis);
  // biome-ignore lint/suspicious/noExplicitAny: a place can lie anywhere in the analysis
  const parent = at.slice(0, -1).reduce((object: any, key) => object[key], copy);
  const key = at.at(-1) as string;
  const before = parent[key] as string;
  parent[key] = text;
  if (key !== 'id' || at.length === 1 || !/^[a-z0-9-]+$/.test(text)) return copy;
  const written = JSON.stringify(copy).replaceAll(JSON.stringify(before), JSON.stringify(text));
  return JSON.parse(written.replaceAll(`[^${before}]`, `[^${text}]`));
}

/** Forms in which a name may stand in a text, none of which readers would take for another. With words beside it, it is the name of no place. */
export const forms: readonly (readonly [name: string, text: string])[] = [
  ['possessive', `${surname}’s men`],
  ['possessive of the plural', `the ${surname}s' men`],
  ['plural', `the ${surname}s`],
  ['in capitals', `Mr ${surname.toUpperCase()}`],
  ['with accents', 'Mr Wèxmörlyn'],
  ['decomposed', 'Mr Wèxmörlyn'.normalize('NFD')],
  ['with Cyrillic letters', 'Mr W\u0435xm\u043erlyn'],
  ['with Greek letters', 'Mr Wexm\u03bfrlyn'],
  ['in wide letters', 'Mr Ｗｅｘｍｏｒｌｙｎ'],
  ['as a character reference', 'Mr Wexmorl&#121;n'],
  ['as a hexadecimal character reference', 'Mr Wexmorl&#x79;n'],
  ['as a named character reference', 'Mr W&eacute;xmorlyn'],
  ['percent-encoded', 'Mr Wexmorl%79n'],
  ['percent-encoded twice', 'Mr Wexmorl%2579n'],
  ['with a soft hyphen', 'Mr Wex\u00admorlyn'],
  ['with a zero-width space', 'Mr Wex\u200bmorlyn'],
  ['with a joiner', 'Mr Wex\u2060morlyn'],
  ['with a soft hyphen that is an entity', 'Mr Wex&shy;morlyn'],
  ['parted at the end of a line', 'the men of Wex-\nmorlyn'],
  ['parted at the end of a line without a hyphen', 'the men of Wex\nmorlyn'],
  ['with emphasis', 'Mr Wex**morlyn**'],
  ['spelt out with spaces', 'Mr W e x m o r l y n'],
  ['spelt out with hyphens', 'Mr W-e-x-m-o-r-l-y-n'],
  ['spelt out with stops', 'Mr W.e.x.m.o.r.l.y.n'],
  ['in an address', 'see https://example.org/people/wexmorlyn.html'],
  ['in a handle', '@wexmorlyn or #ColonelWexmorlyn'],
];
