import type { Lexicon, Month } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A day, a month or a year, as far as it is given; with the last day where there are two. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

/** A date or a time as it stands in a sentence. */
export interface DateFound extends DateParts {
  start: number;
  end: number;
  /** Indices of its words, end-exclusive. */
  first: number;
  next: number;
  lastDay?: number;
  /** A time that says of which half of the day it is. */
  hasHalf?: true;
}

/** What stands behind a time, right away or behind a space. */
const mayBeClock: ReadonlySet<string> = new Set('apAP \u00A0\u202F');
const clock = /^[ \u00A0\u202F]?([ap])\.?[ \u00A0]?m(?![a-z])/i;

/** The dates and times of a sentence, in order. */
export function datesIn(text: string, tokens: readonly Token[], lexicon: Lexicon): DateFound[] {
  const found: DateFound[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const month = token.digits === undefined ? lexicon.months.get(token.word) : undefined;
    const date =
      token.digits === undefined
        ? month && monthAt(text, tokens, index, month, lexicon)
        : (isoAt(text, tokens, index) ??
          slashedAt(text, tokens, index, lexicon) ??
          timeAt(text, tokens, index, lexicon) ??
          yearAt(text, tokens, index, lexicon));
    if (!date) continue;
    const last = found.at(-1);
    // A bare year that belongs to the date before it is a part of it.
    if (last && date.first < last.next) continue;
    found.push(placed(date, tokens));
    index = Math.max(index, date.next - 1);
  }
  return found;
}

type Found = DateParts & { first: number; next: number; lastDay?: number; hasHalf?: true };

function placed(date: Found, tokens: readonly Token[]): DateFound {
  return { ...date, start: tokens[date.first]?.start ?? 0, end: tokens[date.next - 1]?.end ?? 0 };
}

function isYear({ digits, start, end }: Token): boolean {
  return digits !== undefined && end - start === 4 && digits >= 1500 && digits < 2100 && Number.isInteger(digits);
}

function dayOf(token: Token | undefined): number | undefined {
  const { digits } = token ?? {};
  return digits !== undefined && digits >= 1 && digits <= 31 && Number.isInteger(digits) ? digits : undefined;
}

/** 14 March 2024, 5 to 8 October, 1er juillet, 2 de julio de 2024, March 14, 2024, July 2024, July. */
function monthAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  { number: month, isShort }: Month,
  lexicon: Lexicon,
): Found | undefined {
  const { dateOf, ordinalEnds } = lexicon.sets;
  let first = index;
  const back = dateOf.has(tokens[index - 1]?.word ?? '') ? index - 2 : index - 1;
  const dayAt = ordinalEnds.has(tokens[back]?.word ?? '') ? back - 1 : back;
  let day = dayOf(tokens[dayAt]) ?? (lexicon.ordinals.get(tokens[back]?.word ?? '') === 1 ? 1 : undefined);
  let lastDay: number | undefined;
  if (day !== undefined) {
    first = dayOf(tokens[dayAt]) === undefined ? back : dayAt;
    const joined = dayOf(tokens[first - 1]) !== undefined ? first - 1 : first - 2;
    const opening = dayOf(tokens[joined]);
    const gap = text.slice(tokens[joined]?.end ?? 0, tokens[first]?.start ?? 0);
    if (opening !== undefined && opening < day && /^(?:[-–]| \p{L}{1,5} )$/u.test(gap)) {
      [day, lastDay] = [opening, day];
      first = joined;
    }
  }
  let next = index + 1;
  if (day === undefined && dayOf(tokens[next]) !== undefined && text[tokens[index]?.end ?? 0] === ' ') {
    const gap = text.slice(tokens[next]?.end ?? 0, (tokens[next]?.end ?? 0) + 2);
    // A number that a word follows may count something: In July 12 people died.
    if (!/^ \p{Ll}/u.test(gap) && (lexicon.words.monthFirst ?? false)) {
      day = dayOf(tokens[next]);
      next++;
    }
  }
  const yearIndex = dateOf.has(tokens[next]?.word ?? '') ? next + 1 : next;
  const yearToken = tokens[yearIndex];
  let year: number | undefined;
  if (
    yearToken &&
    isYear(yearToken) &&
    /^[.,]? (?:\p{L}{2,3} )?$/u.test(text.slice(tokens[next - 1]?.end ?? 0, yearToken.start))
  ) {
    year = yearToken.digits;
    next = yearIndex + 1;
  }
  const isLikely = day !== undefined || (!isShort && (year !== undefined || isWritten(text, tokens, index, lexicon)));
  if (!isLikely) return undefined;
  return {
    first,
    next,
    month,
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
    ...(lastDay !== undefined && { lastDay }),
  };
}

/** Whether a word alone is the name of a month: May, but not may. */
function isWritten(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  if (!lexicon.words.monthFirst) return true;
  const token = tokens[index];
  const letter = text[token?.start ?? 0] ?? '';
  return letter !== letter.toLowerCase() && (index > 0 || (token?.word.length ?? 0) > 5);
}

/** 2024-11-30. */
function isoAt(text: string, tokens: readonly Token[], index: number): Found | undefined {
  const [year, month, day] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!year || !month || !day || !isYear(year)) return undefined;
  if (text.slice(year.start, day.end).length !== 10 || text[year.end] !== '-' || text[month.end] !== '-')
    return undefined;
  return { first: index, next: index + 3, year: year.digits ?? 0, month: month.digits ?? 0, day: day.digits ?? 0 };
}

/** 30/11/2023: the day first, where the language writes it so or the number can be no month. */
function slashedAt(text: string, tokens: readonly Token[], index: number, { words }: Lexicon): Found | undefined {
  const [one, two, three] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!one || !two || !three || !isYear(three)) return undefined;
  const [first, second] = [dayOf(one), dayOf(two)];
  const signs = (text[one.end] ?? '') + (text[two.end] ?? '');
  if (first === undefined || second === undefined || two.start !== one.end + 1 || three.start !== two.end + 1)
    return undefined;
  if ((signs !== '//' && signs !== '..') || (words.monthFirst && first <= 12)) return undefined;
  return second > 12
    ? undefined
    : { first: index, next: index + 3, year: three.digits ?? 0, month: second, day: first };
}

/** 5:40 p.m., 5.40am, 17 h 40, 17:40. */
function timeAt(text: string, tokens: readonly Token[], index: number, { sets }: Lexicon): Found | undefined {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.digits === undefined) return undefined;
  const isClock = (gap: string) => gap === ':' || gap === '.';
  let [hour, minute, next] = [Math.trunc(first.digits), 0, index + 1];
  const half = mayBeClock.has(text[first.end] ?? '') ? clock.exec(text.slice(first.end, first.end + 6)) : null;
  const decimals = /^\d{1,2}\.(\d\d)$/.exec(text.slice(first.start, first.end));
  if (second?.digits !== undefined && isClock(text.slice(first.end, second.start)) && second.end - second.start === 2) {
    minute = second.digits;
    next = index + 2;
  } else if (second?.word === 'h' && second.start - first.end <= 1) {
    if (decimals) minute = Number(decimals[1]);
    next = index + 2;
    if (third?.digits !== undefined && third.end - third.start === 2 && third.start - second.end <= 1) {
      minute = third.digits;
      next = index + 3;
    }
  } else if (half) {
    minute = Number(decimals?.[1] ?? 0);
  } else return undefined;
  if (hour > 24 || minute > 59) return undefined;
  const rest = clock.exec(text.slice(tokens[next - 1]?.end ?? 0, (tokens[next - 1]?.end ?? 0) + 6));
  if (rest) {
    if (rest[1]?.toLowerCase() === 'p' && hour < 12) hour += 12;
    next += tokens[next]?.word.length === 1 ? 2 : 1;
  }
  const behind = tokens.slice(next, next + 3).map(({ word }) => word);
  const [isMorning, isEvening] = [
    behind.some((word) => sets.morning.has(word)),
    behind.some((word) => sets.evening.has(word)),
  ];
  if (isEvening && !isMorning && hour < 12) hour += 12;
  return { first: index, next, hour, minute, ...((rest || isMorning || isEvening) && { hasHalf: true as const }) };
}

/** A year, where no unit and no word that multiplies follows. */
function yearAt(text: string, tokens: readonly Token[], index: number, lexicon: Lexicon): Found | undefined {
  const token = tokens[index];
  if (!token || !isYear(token)) return undefined;
  const [before, after] = [text[token.start - 1] ?? ' ', text.slice(token.end, token.end + 2)];
  if (/[$€£¥/#.\p{L}]/u.test(before) || /^(?:[%$€£/:]|[ \u00A0\u202F][%$€£]|\p{L})/u.test(after)) return undefined;
  const next = tokens[index + 1];
  if (
    next &&
    (lexicon.units.at(tokens, index + 1) || lexicon.numerals.get(next.word)?.multiplies) &&
    next.start - token.end === 1
  )
    return undefined;
  return { first: index, next: index + 1, year: token.digits ?? 0 };
}
