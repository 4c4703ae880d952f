import type { Lexicon } from '../../languages/index.ts';
import type { Figure } from '../../model/index.ts';
import { fateOf } from './expected.ts';

const digits = /\d/;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** A first look at a statement: whether it holds the very number of its figure, with the unit right behind, or the words of its source. */
export function holdsFigure(text: string, figure: Figure, lexicon: Lexicon): boolean {
  const { best, unit, verbatim } = figure;
  if (verbatim !== undefined && at(text, verbatim) >= 0) return true;
  if (best === undefined) return holdsRange(text, figure, lexicon);
  return placeOf(text, best, unit, lexicon) >= 0;
}

/**
 * A first look at a sentence that cites one figure: whether it surely says the figure. Nothing qualifies the number, no fate but that
 * which the figure counts is named, and nothing stands in brackets.
 */
export function surelySays(text: string, figure: Figure, lexicon: Lexicon): boolean {
  const { best, unit, verbatim, counts, approximate = false } = figure;
  if (unit === undefined && namesOtherFate(text, counts, lexicon)) return false;
  if (verbatim !== undefined && at(text, verbatim) >= 0) return true;
  if (best === undefined) return holdsRange(text, figure, lexicon);
  if (unit !== undefined && lexicon.changing.has(lexicon.unitNames.get(unit) ?? '%')) return false;
  const start = placeOf(text, best, unit, lexicon);
  if (start < 0 || text.includes('(', start)) return false;
  // Other numbers may be the other votes, or what a rate is for.
  if (unit === undefined && hasOtherDigits(text, String(best))) return false;
  const before = text.lastIndexOf(' ', start - 2) + 1;
  return approximate || !lexicon.bendEnds.has(text.slice(before, start - 1).toLowerCase());
}

function hasOtherDigits(text: string, own: string): boolean {
  return digits.test(text.replace(own, ''));
}

/** Where a text holds a phrase that no letter or digit goes on, or -1. */
function at(text: string, phrase: string): number {
  const start = text.indexOf(phrase);
  if (start < 0) return -1;
  const goesOn = letterOrDigit.test(text[start - 1] ?? ' ') || letterOrDigit.test(text[start + phrase.length] ?? ' ');
  return goesOn ? -1 : start;
}

/** Where a text holds a number, in digits or in a word, with its unit right behind, or -1. */
function placeOf(text: string, number: number, unit: string | undefined, lexicon: Lexicon): number {
  const word = lexicon.wordOf.get(number);
  for (const form of word === undefined ? [String(number)] : [String(number), word]) {
    const start = text.indexOf(form);
    const end = start + form.length;
    if (start < 0 || (start > 0 && text[start - 1] !== ' ')) continue;
    if (unit === undefined ? isBareAt(text, end, lexicon) : isUnitAt(text, end, unit)) return start;
  }
  return -1;
}

/** Whether a number ends here: no unit and no word that multiplies it follows. */
function isBareAt(text: string, end: number, { numerals, collectives, parts, unitNames }: Lexicon): boolean {
  const [gap, word = ''] = /^( ?)([\p{L}\p{N}%$€£-]*)/u.exec(text.slice(end, end + 24))?.slice(1) ?? [];
  if (gap === '' && word !== '') return false;
  const next = word.toLowerCase();
  return (
    !/^[\d%$€£]/.test(next) &&
    next !== 'per' &&
    !numerals.has(next) &&
    !collectives.has(next) &&
    !parts.has(next) &&
    !unitNames.has(next)
  );
}

function isUnitAt(text: string, end: number, unit: string): boolean {
  const start = end + (/[ \u00A0\u202F-]/.test(text[end] ?? '') ? 1 : 0);
  return text.startsWith(unit, start) && !letterOrDigit.test(text[start + unit.length] ?? ' ');
}

/** Whether a text holds both ends of a range as one: 50-70, 50 to 70, between 50 and 70. */
function holdsRange(text: string, { low, high }: Figure, { words }: Lexicon): boolean {
  if (low === undefined || high === undefined || at(text, String(low)) < 0) return false;
  if (at(text, `${low}-${high}`) >= 0) return true;
  return words.ranges.some(([opening, middle]) => at(text, `${opening} ${low} ${middle} ${high}`) >= 0);
}

/** Whether a text speaks of the dead, say, where a figure counts the wounded; or may, where it is not known what is counted. */
function namesOtherFate(text: string, counts: string, { otherFates }: Lexicon): boolean {
  const kind = fateOf(counts);
  const others = otherFates.get(kind ?? '');
  return others === undefined || others.test(text);
}
