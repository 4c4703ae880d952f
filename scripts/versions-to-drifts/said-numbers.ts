import type { DateFound, Lexicon, Quantity, Reading } from '../languages/index.ts';
import type { VersionText } from './version.ts';

/** A number as a paragraph says it. */
export interface SaidNumber {
  value: number;
  /** The one name of its unit. */
  unit: string | undefined;
  /** In digits, in words, or only something that the other version may say as a number. */
  as: 'digits' | 'words' | 'loose';
  /** It stands between brackets, as what a translator adds does. */
  inBrackets: boolean;
  /** No word follows that it could count. */
  isBare: boolean;
  place: SaidPlace;
}

/** Where something is said: offsets in the text, and the index of the paragraph. */
export interface SaidPlace {
  text: VersionText;
  start: number;
  end: number;
  paragraph: number;
}

/** The numbers of a sentence, read: `at` tells where words of it stand. */
export function numbersIn(
  reading: Reading,
  lexicon: Lexicon,
  at: (start: number, end: number) => SaidPlace,
): SaidNumber[] {
  const found: SaidNumber[] = [];
  let isWholeOfShare = false;
  for (const quantity of reading.quantities) {
    const place = at(quantity.start, quantity.end);
    const numbers = decade(quantity, reading, place, lexicon) ?? numbersOf(quantity, reading.text, place);
    // Deux heures et demie: the half stands behind the unit.
    const half = quantity.unit !== undefined && lexicon.andHalf.at(reading.tokens, quantity.next) ? 0.5 : 0;
    for (const number of numbers) {
      const as = isWholeOfShare && quantity.isWhole ? 'loose' : number.as;
      found.push({ ...number, as, value: number.value + half });
    }
    isWholeOfShare = quantity.isShare;
  }
  for (const date of reading.dates) found.push(...numbersOfDate(date, at(date.start, date.end)));
  found.push(...others(reading, at));
  return found;
}

const multiples = [1, 100, 1e3, 1e6, 1e9];

function numbersOf(
  { form, from, to, unit, isTimes, isWeak, isDigits, isShare, whole, start, end }: Quantity,
  words: string,
  place: SaidPlace,
): SaidNumber[] {
  const one = { inBrackets: isInBrackets(words, start), isBare: !/^.?\s?\p{L}{4}/u.test(words.slice(end)) };
  const number = (value: number, as: SaidNumber['as'], its = unit): SaidNumber => {
    return { ...one, value, unit: its, as, place };
  };
  if (form === 'share') return [number(from, 'loose', '%')];
  if (form !== 'number') return form === 'multiple' || form === 'ordinal' ? [number(from, 'loose')] : [];
  if (isShare && whole) return [number(from, 'loose'), number((100 * from) / whole, 'loose', '%')];
  // One is an article as well, and so many times has words of its own.
  const isLoose = isWeak || from < 2 || (isTimes && !isDigits);
  const as = isLoose && Number.isInteger(from) ? 'loose' : isDigits ? 'digits' : 'words';
  // 3m are three metres, or three million.
  if (unit === 'm' && /\d ?m$/.test(words.slice(start, end)))
    return [number(from, 'loose'), { ...number(from * 1e6, 'loose'), unit: undefined }];
  if (from === to) return [number(from, as)];
  // What multiplies the upper end may belong to the lower one too: de 4,1 à 3,6 milliards, deux à trois cents.
  const isShort = from < 1000 && to > 50 * from;
  return [
    ...(isShort ? multiples.map((factor) => number(from * factor, 'loose')) : [number(from, as)]),
    number(to, as),
  ];
}

/** The years of a decade, with the century and without: the 1990s, les années 90. Some have a name of their own for it. */
function decade(
  { from, to, unit, first, form }: Quantity,
  { text, tokens }: Reading,
  place: SaidPlace,
  lexicon: Lexicon,
): SaidNumber[] | undefined {
  if (form !== 'number' || from !== to || from % 10 !== 0) return undefined;
  const isDecade =
    unit === undefined
      ? lexicon.units.endingAt(tokens, first - 1)?.value === 'year'
      : /^\d0s/.test(text.slice((tokens[first]?.end ?? 0) - 2));
  if (!isDecade) return undefined;
  const year = from < 100 ? 1900 + from : from;
  const one = { unit: undefined, as: 'loose', inBrackets: false, isBare: true, place } as const;
  return [
    { ...one, value: year },
    { ...one, value: year % 100 },
  ];
}

function isInBrackets(words: string, at: number): boolean {
  return words.lastIndexOf('(', at) > words.lastIndexOf(')', at);
}

/** What a date or a time may be where it is not read as one: 1800 soldiers, 17 hours. */
function numbersOfDate({ year, day, lastDay, hour, minute }: DateFound, place: SaidPlace): SaidNumber[] {
  const number = (value: number | undefined, unit: string | undefined): SaidNumber[] =>
    value === undefined ? [] : [{ value, unit, as: 'loose', inBrackets: false, isBare: true, place }];
  const later = hour === undefined ? undefined : hour > 12 ? hour - 12 : hour + 12;
  // 15.30 is a time where the language has words for it, and else looks like a number.
  const dotted = hour === undefined || minute === undefined ? undefined : hour + minute / 100;
  const times = [
    ...number(hour, 'hour'),
    ...number(later, 'hour'),
    ...number(minute, undefined),
    ...number(dotted, undefined),
  ];
  return [...number(year, undefined), ...number(day, dayOfMonth), ...number(lastDay, dayOfMonth), ...times];
}

/** The unit of a number that is a day of a month: it may be only what counts nothing. */
export const dayOfMonth = 'day of month';

/** Digits that name and do not count; the other version may have written a name otherwise. */
function* others(
  { tokens, quantities, dates }: Reading,
  at: (start: number, end: number) => SaidPlace,
): Generator<SaidNumber> {
  const read = [...quantities, ...dates];
  for (const [index, { digits, start, end }] of tokens.entries()) {
    if (digits === undefined || read.some(({ first, next }) => first <= index && index < next)) continue;
    yield { value: digits, unit: undefined, as: 'loose', inBrackets: false, isBare: true, place: at(start, end) };
  }
}
