import type { StyleCheck } from '../house-style.ts';
import { numberOpening } from '../number-opening.ts';
import { englishNumbers } from './numbers.ts';
import { words } from './openings.ts';

const house = 'A date is day, month and year, with nothing else: 17 September 2024.';
const names = englishNumbers.months.split('|');
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const fullName = (name: string) => names.find((month) => month.startsWith(name.slice(0, 3))) ?? name;

/** Whether a word with a capital follows: then it may be a name, such as 17 September Movement, or a new sentence. */
const isBeforeName = (value: string, end: number) => /^\s\p{Lu}/u.test(value.slice(end, end + 3));
/** Whether what bears the name of a day follows: 17 September Movement. */
const isName = (value: string, end: number) => nameNoun.test(value.slice(end, end + 20));
/** Whether a year is followed by a word, and so may count something: on 17 May, 2000 soldiers. */
const isBeforeWord = (value: string, end: number) => /^\s\p{L}/u.test(value.slice(end, end + 3));

const nameNoun =
  /^\s(?:Movement|Brigades?|Front|Party|Revolution|Agreements?|Accords?|Coalition|Army|Square|Street|Avenue|Bridge|University|Martyrs?|Massacre|Uprising|Coup|Memorial|Museum|Commission|Committee|Forces?|Youth|Group|Club|Organi[sz]ation|Alliance|Declaration|Protocol|Constitution|Attacks?|Mosque|Hospital|School|Airport|Base|Camp|Stadium)(?!\p{L})/u;

const ordinal = '(?:st|nd|rd|th)';
const until = '(?: (?:until|till|to|through|and|or) |[-–])';
/** A day that one with a month follows: the 17th and 18th of September. */
const daysBefore = new RegExp(
  `(?:\\b[Tt]he )?(?<![\\w.,:/-])\\d{1,2}${ordinal}?(?:(?:${until}|, (?:and |or )?)(?:the )?\\d{1,2}${ordinal}?)*(?:${until}|, (?:and |or )?)(?:the )?$`,
);
/** A day that follows one with a month: September 17 and 18. */
const dayAfter = new RegExp(
  `^(${until}|, (?:and |or )?)(\\d{1,2})${ordinal}?(?![\\dA-Za-z:%]|[.,]\\d| (?:${englishNumbers.months}))`,
);
const yearAfter = /^,? ((?:19|20)\d\d)(?!\d)/;
const oneDate = `(?:(?:${englishNumbers.months}) \\d{1,2}${ordinal}?|\\d{1,2}${ordinal}? (?:${englishNumbers.months}))(?:,? (?:19|20)\\d\\d)?`;
const datesBefore = new RegExp(`(?:\\b[Oo]n )?(?:${oneDate}${until})+$`);
const datesAfter = new RegExp(`^(?:${until}${oneDate})+`);
/** What shows that one of several dates is a date, and counts nothing: a year, an ordinal, the day first. */
const proof = new RegExp(`(?:19|20)\\d\\d|\\d${ordinal}|\\d (?:${englishNumbers.months})|^[Oo]n `);
/** What goes on after a date in figures without being a whole one: 2024-09-17 to 19. */
const halfDateAfter = /^(?: (?:until|till|to|through|and|or) | ?[-–—] ?)\d{1,2}(?!\d|[/.]\d{1,2}[/.]\d{4})/;

/** 17th September, 17th of September, 17 Sept. */
const dayFirst: StyleCheck = {
  pattern: new RegExp(
    `(?<![\\w.,:/-])(\\d{1,2})(?:(?:st|nd|rd|th)(?: (of))? (${englishNumbers.months}|(?:${short})\\b\\.?)| ((?:${short})\\b\\.?))`,
    'y',
  ),
  opening: numberOpening,
  house,
  slip({ text: { value }, match: [words, day, of, month, abbreviated = month], start, end }) {
    const name = fullName(abbreviated ?? '');
    // The stop of an abbreviation may end the sentence too.
    if (words.endsWith('.') && !/^(?:[,;:]|\s(?:\p{Ll}|(?:19|20)\d\d\b))/u.test(value.slice(end, end + 6))) return {};
    if (isName(value, end)) return undefined;
    if (isBeforeName(value, end)) return {};
    const days = daysBefore.exec(value.slice(Math.max(0, start - 60), start))?.[0] ?? '';
    // Days that stand before this one are a part of the date, and so is the article before them.
    if (new RegExp(`\\d${ordinal}`).test(days)) {
      const plain = days.replace(new RegExp(`(\\d)${ordinal}`, 'g'), '$1');
      return {
        fix: `${of === undefined ? plain : plain.replace(/\b[Tt]he /g, '')}${day} ${name}`,
        before: days.length,
      };
    }
    const article =
      of === undefined ? 0 : (/\b[Tt]he $/.exec(value.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
    return { fix: `${day} ${name}`, before: article };
  },
};

/** September 17, September 17th, September 17, 2024; silent where the number may count something else. */
const monthFirst: StyleCheck = {
  pattern: new RegExp(
    `(${englishNumbers.months}) (\\d{1,2})(st|nd|rd|th)?([-–]\\d{1,2})?(?:,? ((?:19|20)\\d\\d))?(?![\\dA-Za-z:%]|[.,]\\d|[-–]\\d)`,
    'y',
  ),
  opening: words,
  house,
  slip({ text: { value }, match, start, end }) {
    const [, month, day, th, last = '', yearHere] = match;
    if (Number(day) > 31 || Number(day) === 0) return undefined;
    const before = value.slice(Math.max(0, start - 8), start);
    // 17 September 20 men is no date with the month first.
    if (/\d ?$/.test(before)) return undefined;
    const list = yearHere === undefined && last === '' ? daysListed(value, end) : noMore;
    if (list === undefined) return {};
    const year = yearHere ?? list.year;
    const to = end + list.length;
    const isDate =
      th !== undefined || year !== undefined || /\b(?:[Oo]n|dated) $/.test(before) || isAmongDates(value, start, to);
    const rest = value.slice(to, to + 2);
    if (!isDate) return /^(?:$|[.,;:)?!\]]|\[\^)/.test(rest) ? {} : undefined;
    if (isName(value, to)) return undefined;
    if (
      /^ \d/.test(rest) ||
      isBeforeName(value, to) ||
      (year !== undefined && isBeforeWord(value, to) && !datesAfter.test(value.slice(to, to + 40)))
    )
      return {};
    const days = `${day}${last.replace('–', '-')}${list.days}`;
    const fix = `${days} ${month}${year === undefined ? '' : ` ${year}`}`;
    // The comma that closes such a date belongs to it: on September 17, 2024, the.
    return year !== undefined && /^, /.test(rest) ? {} : { fix, after: list.length };
  },
};

const noMore = { days: '', length: 0, year: undefined };

/** The days that follow one with its month, and their year; undefined where they may count something. */
function daysListed(
  value: string,
  end: number,
): { days: string; length: number; year: string | undefined } | undefined {
  const rest = value.slice(end, end + 80);
  let [days, length, isByWord] = ['', 0, false];
  for (let next = dayAfter.exec(rest); next; next = dayAfter.exec(rest.slice(length))) {
    const [whole, join = '', day] = next;
    days += `${join.replace('–', '-')}${day}`;
    length += whole.length;
    isByWord ||= !/^, $/.test(join);
  }
  if (length === 0) return noMore;
  const [all = '', year] = yearAfter.exec(rest.slice(length)) ?? [];
  const isCount = year === undefined && /^\s\p{L}/u.test(rest.slice(length));
  // On 17 September, 20 people: the comma ends the date.
  if (isCount) return isByWord ? undefined : noMore;
  return { days, length: length + all.length, year };
}

/** Whether it is one end of a range of which another is surely a date: from July 12 until August 14, 2006. */
function isAmongDates(value: string, start: number, end: number): boolean {
  const before = datesBefore.exec(value.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const after = datesAfter.exec(value.slice(end, end + 120))?.[0] ?? '';
  return proof.test(before) || proof.test(after);
}

/** 17 September, 2024. */
const yearAfterComma: StyleCheck = {
  pattern: new RegExp(`(?<![\\w.,:/-])(\\d{1,2} (?:${englishNumbers.months})), ((?:19|20)\\d\\d)(?!\\d)`, 'y'),
  opening: numberOpening,
  house,
  slip: ({ text: { value }, match: [, date, year], end }) =>
    isBeforeWord(value, end) ? {} : { fix: `${date} ${year}` },
};

/** 17/09/2024, 17.09.2024, 2024-09-17. */
const numeric: StyleCheck = {
  pattern: /(?<![\w./-])(?:(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d))(?![\w/-]|\.\w)/y,
  opening: numberOpening,
  house,
  slip({ text: { value }, match: [, first, , second, year, isoYear, isoMonth, isoDay], end }) {
    if (halfDateAfter.test(value.slice(end, end + 16))) return {};
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
