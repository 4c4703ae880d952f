import { matchesIn } from '../model/index.ts';
import type { ListedName } from './listed-names.ts';
import { enlist, newSpelling, type Place, type Spelling } from './spelling.ts';

/** An Arabic article before a name, which is its third group. */
export const articlePattern = /(?<![\p{L}\p{M}\p{N}-])([AaEe]l)([- ])(\p{Lu}[\p{L}\p{M}]+)/gu;

/**
 * How some names are spelled with their articles, name by name. In a language that has `al` or `el` for words of its own (`links`), only a
 * hyphen makes an article of them.
 */
export function articleSpellings<Found extends Place>(
  names: ReadonlySet<string>,
  places: Iterable<Found>,
  listed: readonly ListedName[],
  links: readonly string[],
): Spelling<Found>[][] {
  const found = new Map<string, Map<string, Spelling<Found>>>();
  const meet = ([words, article = '', sign, name = '']: RegExpExecArray): Spelling<Found> | undefined => {
    if (!names.has(name) || (sign === ' ' && links.includes(article.toLowerCase()))) return undefined;
    const spellings = found.get(name) ?? new Map<string, Spelling<Found>>();
    found.set(name, spellings);
    // A capital may be that of the first word of a sentence.
    const word = words.charAt(0).toLowerCase() + words.slice(1);
    const spelling = spellings.get(word) ?? newSpelling<Found>(word);
    spellings.set(word, spelling);
    return spelling;
  };
  for (const place of places) {
    const spelling = meet(place.match);
    spelling?.places.push(place);
    if (spelling) spelling.isInside = true;
  }
  for (const one of listed) {
    for (const match of matchesIn(one.name, articlePattern)) {
      const spelling = meet(match);
      if (spelling) enlist(spelling, one);
    }
  }
  return [...found.values()].map((spellings) => [...spellings.values()]);
}
