import type { Claim } from '../../model/index.ts';
import { monthsOf } from './months.ts';

/** Days for which the name of a month alone tells which year is meant. */
const nameableDays = 335;
/** Up to this day of the year, or of a month, a count may be that of the one before. */
const early = { month: 3, day: 10 };

/** The days of a claim's figure: when it was true, and when what it counts happened. */
export interface FigureDate {
  asOf: string;
  when: Claim['when'];
  cutoff: string;
  /** Days from `asOf` to the cut-off. */
  age: number;
}

/** Whether words in a language say of which time a figure is: by its year, or by its month where that can be of one year only. */
export function givesDate(words: string, language: string, { asOf, when, cutoff, age }: FigureDate): boolean {
  const days = [asOf, when?.from, when?.to].filter((day) => day !== undefined);
  const years = new Set(days.map((day) => Number(day.slice(0, 4))));
  // What is counted by the year or by the month comes out early in the next one.
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  if (month <= early.month) years.add(year - 1);
  const named = [...words.matchAll(/(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)/g)].map(([found]) => Number(found));
  const fitting = named.filter((one) => years.has(one));
  if (fitting.some((one) => one !== Number(cutoff.slice(0, 4)))) return true;
  if (days.some((one) => saysDay(words, one))) return true;
  if (named.length > 0 ? fitting.length === 0 : age > nameableDays) return false;
  const months = new Set(days.map((one) => Number(one.slice(5, 7))));
  if (day <= early.day) months.add(month === 1 ? 12 : month - 1);
  const names = monthsOf(language);
  return [...months].some((one) => saysMonth(words, names[one - 1] ?? '(?!)'));
}

/** Whether a day stands in words as figures: 2024-08-01, 1/8/2024, 01.08.24. */
function saysDay(words: string, moment: string): boolean {
  const [year = '', month = '', day] = moment.slice(0, 10).split('-');
  if (month === '') return false;
  if (words.includes(`${year}-${month}`)) return true;
  const part = (digits: string) => `0?${Number(digits)}`;
  const both = day === undefined ? part(month) : `(?:${part(day)}[/.])?${part(month)}`;
  return new RegExp(`(?<!\\d)${both}[/.](?:${year.slice(0, 2)})?${year.slice(2)}(?!\\d)`).test(words);
}

/** Whether the name of a month stands in words; what is no small word alone, as May and March are, is found however it is written. */
function saysMonth(words: string, name: string): boolean {
  const flags = name.toLowerCase() === name ? 'iu' : 'u';
  return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, flags).test(words);
}
