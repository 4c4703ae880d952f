import { smallLetters } from '../model/index.ts';
import type { Language } from './language.ts';
import type { UnitName } from './unit-names.ts';

/** What may follow a number as a unit, in UTF-16 units; longer than any. */
export const longestUnit = 40;

/** What stands between a number and its unit, and what is written alike in all languages. */
interface Writing {
  gap: string;
  sign?: string;
  /** A sign that stands right at the number. */
  close?: string;
  /** What may not follow. */
  not?: string;
}

/** Units that end in a sign or a word of their own. */
const signs: Readonly<Partial<Record<UnitName, Writing>>> = {
  '%': { gap: '[- ]?', close: '%', not: '\\b' },
  'km²': { gap: '[- ]?', sign: 'km²|km2\\b' },
  money: { gap: '[- ]?', sign: '[€$£]|usd|eur|cfa', not: '(?![a-zà-ÿ])' },
};
/** Units that are words, so that no other letter follows. */
const words: Readonly<Partial<Record<UnitName, Writing>>> = {
  km: { gap: '[- ]?', sign: 'km', not: '(?!/)' },
  m: { gap: '[- ]?', sign: 'm' },
  mile: { gap: '[- ]' },
  ha: { gap: '[- ]?', sign: 'ha' },
  kg: { gap: '[- ]?', sign: 'kg' },
  tonne: { gap: '[- ]' },
  second: { gap: '[- ]' },
  minute: { gap: '[- ]?', sign: 'min' },
  hour: { gap: '[- ]?' },
  day: { gap: '[- ]' },
  week: { gap: '[- ]' },
  month: { gap: '[- ]' },
  year: { gap: '[- ]' },
};
const names = [...Object.keys(signs), ...Object.keys(words)] as UnitName[];
const letter = /^\p{L}/u;

/** The units that a text may have, in whatever language they are written. */
export interface Units {
  /** The unit in which a text that follows a number opens, in one name for all ways of writing it, and how long it is. */
  at(after: string): { unit: string; length: number } | undefined;
  /** The one name of a unit that a figure gives; nothing where what it gives is a noun, as in `households`. */
  of(unit: string): string | undefined;
}

/** The units of some languages: a text also has those of languages that it quotes. */
export function unitsOf(languages: readonly Language[]): Units {
  const grouped = (units: Readonly<Partial<Record<UnitName, Writing>>>) =>
    Object.entries(units).map(([name, writing]) => `(${sourceOf(writing, wordsFor(name as UnitName, languages))})`);
  const pattern = new RegExp(`^(?:${grouped(signs).join('|')}|(?:${grouped(words).join('|')})(?![a-zà-ÿ]))`);
  const at: Units['at'] = (after) => {
    const next = smallLetters(after.slice(0, longestUnit)).replace(/^[\u00A0\u202F]/, ' ');
    const [match, ...groups] = pattern.exec(next) ?? [];
    const unit = names[groups.findIndex((group) => group !== undefined)];
    if (match === undefined || unit === undefined) return undefined;
    const { length } = match;
    // Letters of other scripts are looked for here, as no pattern that knows them is quick to compile.
    return unit in words && letter.test(next.slice(length, length + 2)) ? undefined : { unit, length };
  };
  const of: Units['of'] = (unit) => {
    const found = at(` ${unit.trim()}`) ?? at(unit.trim());
    return found && found.length >= unit.trim().length ? found.unit : undefined;
  };
  return { at, of };
}

function wordsFor(name: UnitName, languages: readonly Language[]): string[] {
  return languages.flatMap(({ units }) => units?.[name] ?? []);
}

function sourceOf({ gap, sign, close, not = '' }: Writing, written: readonly string[]): string {
  // Words go first: `cfa` alone would leave `francs` behind.
  const all = [...written, ...(sign === undefined ? [] : [sign])];
  // A unit that nothing writes is met nowhere.
  const far = all.length === 0 ? '(?!)' : `${gap}(?:${all.join('|')})${not}`;
  return close === undefined ? far : `${close}|${far}`;
}
