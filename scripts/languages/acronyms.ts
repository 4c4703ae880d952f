import { matchesIn } from '../model/index.ts';
import type { AcronymWords, Language } from './language.ts';

/** Acronyms that need no expansion in any language: known to every reader, or never expanded. */
const international =
  'UN EU US USA UK UAE USSR NATO UNESCO UNICEF NASA CIA FBI KGB BBC CNN ' +
  'AIDS HIV COVID SARS DNA GDP NGO TV PDF FAQ ID IQ CEO VIP SOS SMS GPS USB SUV PC IT OK AM PM AD BC GMT UTC ISBN ISSN URL HTML HTTP HTTPS ' +
  'AK RPG TNT CFA';

/**
 * Two capitals or more, with the digits that belong to them; or G5, M23. A compound is one acronym, but not so one with a prefix, as in
 * pro-RSF; BM-21 is a make of weapon. Plain classes: \p is slow.
 */
const acronym =
  /(?<![\wÀ-ɏ.&’']|(?<!\b(?:[Pp]ro|[Aa]nti|[Ee]x|[Nn]on|[Pp]re|[Pp]ost))-)(?:[A-ZÀ-ÖØ-Þ]{2,}[A-ZÀ-ÖØ-Þ\d]*(?:-[A-Z]{2,}[A-Z\d]*)*|[GM]\d{1,2})(?=s?(?![\wÀ-ɏ]))(?!\.[A-Z]|-\d)/g;
const roman = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Groups of states that are known by their number. */
const group = /^G(?:[78]|20|77)$/;

/** An acronym as it stands in a text. */
export interface AcronymUse {
  acronym: string;
  start: number;
  end: number;
}

/** The acronyms that a text may have, and how it spells them out. */
export interface Acronyms {
  /** The acronyms of a text, but for those that need no expansion. */
  in(text: string): Generator<AcronymUse>;
  /** Whether a use spells the acronym out, before or after it. */
  isExpandedAt(text: string, use: AcronymUse): boolean;
}

/** The acronyms of some languages: those of one hardly hurt in another, and a text gives foreign names in their own words. */
export function acronymsOf(languages: readonly Language[]): Acronyms {
  const words = languages.flatMap(({ acronyms }) => acronyms ?? []);
  const known = new Set([...international.split(' '), ...words.flatMap((one) => one.known)]);
  return {
    *in(text) {
      for (const { 0: found, index: start } of matchesIn(text, acronym)) {
        const end = start + found.length;
        if (isKnown(found, known)) continue;
        if (!isShouted(text, start, end, known)) yield { acronym: found, start, end };
      }
    },
    isExpandedAt: expansionFinder(words),
  };
}

function isKnown(found: string, known: ReadonlySet<string>): boolean {
  if (roman.test(found) || group.test(found)) return true;
  return known.has(found) || (found.includes('-') && found.split('-').every((part) => known.has(part)));
}

/** Whether another word in capitals stands beside it: a heading, a name, an exclamation. */
function isShouted(text: string, start: number, end: number, known: ReadonlySet<string>): boolean {
  const before = /([A-ZÀ-Þ]{2,}) $/.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^ ([A-ZÀ-Þ]{2,})(?![\wÀ-ɏ])/.exec(text.slice(end, end + 24))?.[1];
  return [before, after].some((word) => word !== undefined && !known.has(word));
}

function expansionFinder(words: readonly AcronymWords[]): Acronyms['isExpandedAt'] {
  const any = (part: Exclude<keyof AcronymWords, 'known'>) => words.map((one) => one[part]).join('|') || '(?!)';
  const marks = '[“"«*_]*';
  // Before an acronym that its sentence introduces by name: `Name (original, `, `by its acronym `, `the Name, or the `.
  const bracket = '\\p{L}[”’"»*_]*\\s+\\((?:[^()\\n]{0,200}[\\s“"«*_])?';
  const introduction = `\\b(?:${any('introductions')}),?\\s+(?:in \\w+,? |the )?${marks}`;
  const alternative = `\\p{Lu}[^.!?\\n]{0,200}, (?:${any('or')}) (?:${any('articles')})?${marks}`;
  const introducedBefore = new RegExp(`(?<=${bracket}|${introduction}|${alternative})`, 'uy');
  // After an acronym that closes what introduces it.
  const introducedAfter = new RegExp(
    `^s?[”"»*_]*\\s*(?:[),;:/]|$|\\.|\\s(?:${any('in')})\\s\\p{L}+\\)|(?:${any('or')}) )`,
    'u',
  );
  // After an acronym whose name follows: `ACRONYM (Name of it)`, `ACRONYM, the Name of it,`.
  const nameAfter = new RegExp(
    `^s?[”"»*_]*(?:\\s+\\(|,\\s)${marks}(?:${any('nameArticles')})?(\\p{L})[^()\\n]{0,200}?\\s\\p{L}`,
    'u',
  );

  return (text, { acronym, start, end }) => {
    const before = text.slice(Math.max(0, start - 400), start);
    const after = text.slice(end, end + 260);
    // The pattern looks back from where it is put.
    introducedBefore.lastIndex = before.length;
    if (introducedAfter.test(after) && introducedBefore.test(before)) return true;
    const initial = nameAfter.exec(after)?.[1] ?? '';
    const isBracketed = /^s?[”"»*_]*\s+\(/u.test(after);
    return initial !== '' && (isBracketed ? /\p{Lu}/u.test(initial) : initial === acronym[0]);
  };
}
