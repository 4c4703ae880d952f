import { matchesIn } from '../model/index.ts';
import { type AcronymUse, expansionFinder, type IsExpandedAt } from './acronym-expansions.ts';
import { isCurrency, knownEverywhere, shipPrefixes, unitMarks } from './known-acronyms.ts';
import type { Language } from './language.ts';

/** Two capitals or more; a compound is one acronym. What holds a digit is a name: M23, G5 Sahel, A4, BM-21. Plain classes: \p is slow. */
const acronym = /[A-ZÀ-ÖØ-Þ]{2,}(?:-[A-ZÀ-ÖØ-Þ]{2,})*(?=s?(?![\wÀ-ɏ&]))(?!\.[A-Z]|-\d)/g;
/** What an acronym is no part of. */
const joined = /[\wÀ-ɏ.&#@$’'-]/;
/** Behind these, it is one by itself: a prefix, as in pro-RSF, or an elided article. */
const prefix =
  /(?:^|[^\wÀ-ɏ])(?:[A-Za-z][a-zà-ÿ]{1,12}-|(?:[dlnsjmtcDLNSJMTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)[’'])$/;
const roman = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Signs of larger Roman numbers alone are acronyms as often, unless there are so many. */
const smallRoman = /^[IVXL]+$|^.{4,}$/;
/** A capitalised name behind its prefix, in italics or quotation marks as it may be. */
const name = /^ ?[*_“"«‘']*[ \u00A0\u202F]?\p{Lu}[\p{L}’']*\p{Ll}/u;

/** The acronyms that a text may have, and how it spells them out. */
export interface Acronyms {
  /** The acronyms of a text, but for those that need no expansion. */
  in(text: string): Generator<AcronymUse>;
  /** Whether an acronym needs no expansion, wherever it stands. */
  isKnown(acronym: string): boolean;
  /** Whether a use spells the acronym out, before or after it. */
  isExpandedAt: IsExpandedAt;
}

/** The acronyms of some languages: those of one hardly hurt in another, and a text gives foreign names in their own words. */
export function acronymsOf(languages: readonly Language[]): Acronyms {
  const words = languages.flatMap(({ acronyms }) => acronyms ?? []);
  const known = new Set([...knownEverywhere, ...words.flatMap((one) => one.known)]);
  const shouted = new Set(words.flatMap((one) => one.shouted ?? []));
  const large = languages.flatMap(({ numbers }) => numbers?.multipliers ?? []);
  const amountBefore = new RegExp(
    `\\d[\\d.,]*[ \\u00A0\\u202F]?(?:(?:${large.join('|') || '(?!)'}) )?(?:\\p{Ll}{1,2} )?$`,
    'u',
  );
  const isKnown = (found: string): boolean =>
    known.has(found) ||
    (roman.test(found) && smallRoman.test(found)) ||
    (found.includes('-') && found.split('-').every(isKnown));
  return {
    *in(text) {
      for (const { 0: found, index: start } of matchesIn(text, acronym)) {
        const end = start + found.length;
        if (joined.test(text.charAt(start - 1)) && !prefix.test(text.slice(Math.max(0, start - 16), start))) continue;
        if (isKnown(found) || shouted.has(found)) continue;
        const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 24)];
        if (isShouted(before, after, known) || isMark(found, before, after, amountBefore)) continue;
        if (/\p{Ll}/u.test(text)) yield { acronym: found, start, end };
      }
    },
    isKnown,
    isExpandedAt: expansionFinder(languages),
  };
}

/** Whether letters stand for no name: a code, a currency, a unit, a road, what a ship has before its name. */
function isMark(found: string, before: string, after: string, amountBefore: RegExp): boolean {
  // EE. UU. and FF. AA. double their letters for the plural.
  if (/^(\p{L})\1$/u.test(found) && after.startsWith('.')) return true;
  if (shipPrefixes.has(found) && name.test(after)) return true;
  const isAmount = amountBefore.test(before);
  if (unitMarks.has(found) && isAmount) return true;
  if ((isAmount || /^[ \u00A0\u202F]?\d/.test(after)) && isCurrency(found)) return true;
  // A road, a box, a flight: RN 6, BP 1234, MH 370.
  if (found.length === 2 && /^[ \u00A0\u202F]\d/.test(after)) return true;
  // Symbols of documents: S/RES/2085, A/HRC/50/1.
  return (
    /^\/[A-Z\d/.-]*\d/.test(after) || (/(?:^|\s)[A-Z\d.-]{1,6}\/(?:[A-Z\d.-]+\/)*$/.test(before) && /^\/\d/.test(after))
  );
}

/** Whether another word in capitals stands beside it: a heading, a name, an exclamation. */
function isShouted(before: string, after: string, known: ReadonlySet<string>): boolean {
  const neighbours = [/([A-ZÀ-Þ]{2,}) $/.exec(before)?.[1], /^ ([A-ZÀ-Þ]{2,})(?![\wÀ-ɏ])/.exec(after)?.[1]];
  return neighbours.some((word) => word !== undefined && !known.has(word));
}
