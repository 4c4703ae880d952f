import { bareWords } from '../model/index.ts';
import type { SaidDrift } from './drifts.ts';
import { type Paragraph, withoutListNumbers } from './paragraphs.ts';
import type { SaidNumber, SaidPlace } from './said-numbers.ts';

/** A number in digits, in a language of which nothing else is known. */
interface Digits {
  /** Its digits without separators, and without zeros at either end: 1,200 and 1.2 million are 12. */
  figures: string;
  /** Its value, whichever sign stands before decimals. */
  value: number;
  place: SaidPlace;
}

/** The zeros from which the digits of a script count up. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
/** Days, times and addresses in digits alone; then a number with groups and decimals. */
const pattern =
  /\p{Nd}+(?:[./:-]\p{Nd}+){2,}|\p{Nd}{1,2}:\p{Nd}{2}|(?<number>\p{Nd}{1,3}(?:[.,’'٬\u00a0\u202f ]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?|\p{Nd}+(?:[.,٫]\p{Nd}+)?)/gu;

/** Numbers below this are often said in words. */
const telling = 13;
/** Most numbers of a question that are compared: nobody reads more. */
const mostDigits = 500;
/** By so much at most one number is the other in another unit, with a rounding. */
const rounding = 0.03;
/** Miles and kilometres, feet, pounds, acres, square miles, and hours of one half of the day. */
const conversions = [1.609, 3.281, 2.205, 2.471, 2.59];

/** The numbers in digits that paragraphs hold. */
export function digitsIn(paragraphs: readonly Paragraph[]): Digits[] {
  return paragraphs.flatMap(({ text, start, end }, paragraph) => {
    const words = withoutListNumbers(bareWords(text.value.slice(start, end)));
    return [...words.matchAll(pattern)].map(({ index, 0: found, groups }): Digits => {
      // What touches a letter is part of a name, and may be written otherwise in another language.
      const isName = /[\p{L}_-]/u.test((words[index - 1] ?? '') + (words[index + found.length] ?? ''));
      const latin = latinDigits(found);
      const value = isName || groups?.['number'] === undefined ? Number.NaN : numberIn(latin);
      return {
        figures: figuresOf(latin),
        value,
        place: { text, start: start + index, end: start + index + found.length, paragraph },
      };
    });
  });
}

function figuresOf(latin: string): string {
  return latin.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.findLast((one) => one <= code) ?? 0x30;
    return String((code - zero) % 10);
  });
}

function numberIn(latin: string): number {
  const [whole = '', decimals] = latin.split(/[.,٫](?=\d{1,2}$|\d{4,}$)/);
  return Number(`${whole.replace(/\D/g, '')}.${decimals ?? 0}`);
}

/** Numbers in digits that stand in each other's place: in one paragraph one that only the translation has, and one that only the original has. */
export function digitDrift(
  own: readonly Digits[],
  its: readonly Digits[],
  read: { own: readonly SaidNumber[]; its: readonly SaidNumber[] },
): SaidDrift[] {
  if (own.length > mostDigits || its.length > mostDigits) return [];
  const extra = unmatched(own, its, read.its);
  const missing = unmatched(its, own, read.own);
  return extra.flatMap((one): SaidDrift[] => {
    const here = ({ place }: Digits) => place.paragraph === one.place.paragraph;
    const [other, ...more] = missing.filter(here);
    if (!other || more.length > 0 || extra.filter(here).length > 1 || mayBeConverted(one.value, other.value)) return [];
    return [{ own: one.place, its: other.place }];
  });
}

function unmatched(digits: readonly Digits[], others: readonly Digits[], read: readonly SaidNumber[]): Digits[] {
  return digits.filter(
    ({ figures, value }) =>
      value >= telling &&
      !others.some((other) => other.figures === figures) &&
      !read.some((other) => figuresOf(String(other.value)) === figures),
  );
}

function mayBeConverted(one: number, other: number): boolean {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  if (most <= 24 && most - least === 12) return true;
  return conversions.some((factor) => Math.abs(most / least - factor) <= factor * rounding);
}
