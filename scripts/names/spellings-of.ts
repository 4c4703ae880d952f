import { foldLetters, matchesIn } from '../model/index.ts';
import { isInside } from './inside.ts';
import type { ListedName } from './listed-names.ts';
import { enlist, newSpelling, type Place, type Spelling } from './spelling.ts';
import { capitalised } from './suspects.ts';

/** Words that are no names. */
export interface KnownWords {
  /** Those that also stand in small letters. */
  common: ReadonlySet<string>;
  /** Titles and ranks of people, without marks. */
  titles: ReadonlySet<string>;
  /** Small words of other languages: a name behind one is spelled in that language. */
  foreign: ReadonlySet<string>;
}

/** A name before or after another, with a space or a hyphen and perhaps a particle between them. */
const nameBefore = /(\p{Lu}[\p{L}\p{M}]+)[ -](?:(?:[AaEe][lnrsz]|[bB][ei]n|[oO]uld|ag|de|del|du)[ -])?$/u;
const nameAfter = /^[ -](?:(?:[AaEe][lnrsz]|[bB][ei]n|[oO]uld|ag|de|del|du)[ -])?(\p{Lu}[\p{L}\p{M}]+)/u;
const wordBefore = /(\p{L}+) $/u;
/** How far around a word its neighbours are looked for. */
const near = 60;
const partOfWord = /[\p{L}\p{M}\p{N}]/u;

/** The spellings of what may be names, of some words: how they stand in the desk's own words, and in lists. */
export function spellingsOf<Found extends Place>(
  words: ReadonlySet<string>,
  places: Iterable<Found>,
  listed: readonly ListedName[],
  known: KnownWords,
): Spelling<Found>[] {
  const found = new Map<string, Spelling<Found>>();
  /** Takes note of a word that may be a name, and of the names around it. */
  const meet = (word: string, text: string, start: number): Spelling<Found> | undefined => {
    const end = start + word.length;
    if (!words.has(word) || known.common.has(word.toLowerCase())) return undefined;
    if (partOfWord.test(text.charAt(start - 1)) || partOfWord.test(text.charAt(end))) return undefined;
    const left = text.slice(Math.max(0, start - near), start);
    if (known.foreign.has(wordBefore.exec(left)?.[1] ?? '')) return undefined;
    const spelling = found.get(word) ?? newSpelling<Found>(word);
    found.set(word, spelling);
    const before = neighbour(nameBefore.exec(left)?.[1], known);
    const after = neighbour(nameAfter.exec(text.slice(end, end + near))?.[1], known);
    if (before !== undefined) spelling.before.add(before);
    if (after !== undefined) spelling.after.add(after);
    if (before === undefined && after === undefined) spelling.isAlone = true;
    return spelling;
  };
  for (const place of places) {
    const { text, match, start } = place;
    const spelling = meet(match[0], text.value, start);
    spelling?.places.push(place);
    if (spelling && isInside(text.value, start)) spelling.isInside = true;
  }
  for (const one of listed) {
    for (const { 0: word, index } of matchesIn(one.name, capitalised)) {
      const spelling = meet(word, one.name, index);
      if (spelling) enlist(spelling, one);
    }
  }
  return [...found.values()];
}

/** A name as it is compared; nothing where it is a common word or a title. */
function neighbour(name: string | undefined, { common, titles }: KnownWords): string | undefined {
  if (name === undefined || common.has(name.toLowerCase())) return undefined;
  const folded = foldLetters(name);
  return titles.has(folded) ? undefined : folded;
}
