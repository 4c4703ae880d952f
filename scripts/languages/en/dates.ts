import type { StyleCheck } from '../house-style.ts';
import { englishNumbers } from './numbers.ts';
import { numbers, words } from './openings.ts';

const house = 'A date is day, month and year, with nothing else: 17 September 2024.';
const names = englishNumbers.months.split('|');
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const fullName = (name: string) => names.find((month) => month.startsWith(name.slice(0, 3))) ?? name;

/** Whether a word with a capital follows: then it may be a name, such as 17 September Movement, or a new sentence. */
const isBeforeName = (value: string, end: number) => /^\s\p{Lu}/u.test(value.slice(end, end + 3));
/** Whether a year is followed by a word, and so may count something: on 17 May, 2000 soldiers. */
const isBeforeWord = (value: string, end: number) => /^\s\p{L}/u.test(value.slice(end, end + 3));

/** 17th September, 17th of September, 17 Sept. */
const dayFirst: StyleCheck = {
  pattern: new RegExp(
    `(?<![\\w.,:/-])(\\d{1,2})(?:(?:st|nd|rd|th)(?: (of))? (${englishNumbers.months}|(?:${short})\\b\\.?)| ((?:${short})\\b\\.?))`,
    'y',
  ),
  opening: numbers,
  house,
  slip({ text: { value }, match: [words, day, of, month, abbreviated = month], start, end }) {
    const name = fullName(abbreviated ?? '');
    // The stop of an abbreviation may end the sentence too.
    if (words.endsWith('.') && !/^(?:[,;:]|\s(?:\p{Ll}|(?:19|20)\d\d\b))/u.test(value.slice(end, end + 6))) return {};
    if (isBeforeName(value, end)) return {};
    const article =
      of === undefined ? 0 : (/\b[Tt]he $/.exec(value.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
    return { fix: `${day} ${name}`, before: article };
  },
};

/** September 17, September 17th, September 17, 2024; silent where the number may count something else. */
const monthFirst: StyleCheck = {
  pattern: new RegExp(
    `(${englishNumbers.months}) (\\d{1,2})(st|nd|rd|th)?(-\\d{1,2})?(?:,? ((?:19|20)\\d\\d))?(?![\\dA-Za-z:%]|[.,]\\d|-\\d)`,
    'y',
  ),
  opening: words,
  house,
  slip({ text: { value }, match, start, end }) {
    const [, month, day, ordinal, until = '', year] = match;
    if (Number(day) > 31 || Number(day) === 0) return undefined;
    const before = value.slice(Math.max(0, start - 8), start);
    // 17 September 20 men is no date with the month first.
    if (/\d ?$/.test(before)) return undefined;
    const isDate = ordinal !== undefined || year !== undefined || /\b(?:[Oo]n|dated) $/.test(before);
    const rest = value.slice(end, end + 2);
    if (!isDate) return /^(?:$|[.,;:)?!\]]|\[\^)/.test(rest) ? {} : undefined;
    if (/^ \d/.test(rest) || isBeforeName(value, end) || (year !== undefined && isBeforeWord(value, end))) return {};
    const fix = `${day}${until} ${month}${year === undefined ? '' : ` ${year}`}`;
    // The comma that closes such a date belongs to it: on September 17, 2024, the.
    return year !== undefined && /^, /.test(rest) ? {} : { fix };
  },
};

/** 17 September, 2024. */
const yearAfterComma: StyleCheck = {
  pattern: new RegExp(`(?<![\\w.,:/-])(\\d{1,2} (?:${englishNumbers.months})), ((?:19|20)\\d\\d)(?!\\d)`, 'y'),
  opening: numbers,
  house,
  slip: ({ text: { value }, match: [, date, year], end }) =>
    isBeforeWord(value, end) ? {} : { fix: `${date} ${year}` },
};

/** 17/09/2024, 17.09.2024, 2024-09-17. */
const numeric: StyleCheck = {
  pattern: /(?<![\w./-])(?:(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d))(?![\w/-]|\.\w)/y,
  opening: numbers,
  house,
  slip({ match: [, first, , second, year, isoYear, isoMonth, isoDay] }) {
    if (isoYear !== undefined) return spelled(Number(isoDay), Number(isoMonth), isoYear);
    // Whether 7/9 is in July or in September, nobody can tell.
    const [a, b] = [Number(first), Number(second)];
    if (a > 12) return spelled(a, b, year);
    if (b > 12) return spelled(b, a, year);
    return {};
  },
};

function spelled(day: number, month: number, year: string | undefined) {
  const name = names[month - 1];
  return name !== undefined && day >= 1 && day <= 31 ? { fix: `${day} ${name} ${year}` } : undefined;
}

/** Dates in English. */
export const dates: readonly StyleCheck[] = [dayFirst, monthFirst, yearAfterComma, numeric];
