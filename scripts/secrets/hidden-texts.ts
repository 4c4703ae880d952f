import { isObject, type Members } from '../model/index.ts';
import { isConfidential } from './confidential.ts';
import { isHidden } from './harmless-fields.ts';

/** A text that a source hides, and the field in which it stands; a name that was misspelt counts as a field. */
export interface HiddenText {
  field: string;
  text: string;
}

/** Way to a value in a file. */
export type Path = readonly (string | number)[];

/** What an object that stays unnamed hides: the texts and numbers in it, but for those of harmless fields. Any shape will do. */
export function hiddenTexts(object: object): HiddenText[] {
  return Object.entries(object).flatMap(([field, value]) => {
    return isHidden(field) ? leaves(value).map((text) => ({ field, text })) : [];
  });
}

/** All objects of a value that ask to stay unnamed, wherever they stand, with the ways to them. Not looked for within each other. */
export function hiddenObjects(value: unknown, path: Path = []): { path: Path; source: Members }[] {
  if (isObject(value) && isConfidential(value)) return [{ path, source: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => hiddenObjects(item, [...path, key]));
}

/** The citations of hidden sources, as far as a value has claims. */
export function hiddenCitations(value: unknown, hidden: readonly Members[]): Members[] {
  const ids = new Set(hidden.map(({ id }) => id));
  const citations = membersOf(value, 'claims').flatMap((claim) => membersOf(claim, 'citations'));
  return citations.filter(({ source }) => ids.has(source));
}

/** The objects in a list of a value, as far as it has one. */
export function membersOf(value: unknown, name: string): Members[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
