import { type DateFound, type Lexicon, lexiconOf, type Reading } from '../../languages/index.ts';
import type { Claim, When } from '../../model/index.ts';
import type { CitedClaim, CitedSentence, RuleContext } from '../rule-context/index.ts';
import { isDateOf, isSlipOfDate, momentOf } from './when-agreement.ts';

/** Where a sentence dates a claim otherwise than the claim does. */
export interface DateSlip {
  sentence: CitedSentence;
  index: number;
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

/** Every such place in an analysis. */
export function* dateSlips(context: RuleContext): Generator<DateSlip> {
  const lexicon = lexiconOf(context.language);
  if (!lexicon) return;
  for (const sentence of context.citedSentences()) {
    const { claims } = sentence;
    if (!mayMisdateAny(sentence, lexicon)) continue;
    const reading = context.reading(sentence.words);
    if (!reading || reading.dates.length === 0) continue;
    for (const cited of claims) {
      const date = wrongDate(context, cited, sentence, reading, lexicon);
      if (date) yield { sentence, index: cited.index, start: date.start, end: date.end };
    }
  }
}

/** Numbers that may be a day. */
const dayInDigits = /(?<![\d.,])\d{1,2}(?!\d)/;

function mayMisdateAny({ claims, text, span }: CitedSentence, lexicon: Lexicon): boolean {
  let words: string | undefined;
  for (const { claim } of claims) {
    if (!claim.when) continue;
    words ??= text.value.slice(span.start, span.end);
    if (mayMisdate(words, claim.when, lexicon)) return true;
  }
  return false;
}

/** A first look: whether a text may hold a wrong date. As exact as a moment it has to be, and the right date lets a text pass. */
function mayMisdate(text: string, when: When, lexicon: Lexicon): boolean {
  const { precision, from, to } = when;
  if (precision === 'year') return /\d{4}/.test(text) && (to !== undefined || !text.includes(from.slice(0, 4)));
  if (precision === 'month' && !lexicon.namesMonth.test(text)) return false;
  if (
    precision !== 'month' &&
    !dayInDigits.test(text) &&
    !(lexicon.firstOfMonth !== undefined && text.includes(lexicon.firstOfMonth))
  )
    return false;
  return to !== undefined || precision === 'minute' || !holdsDate(text, when, lexicon);
}

/** Whether a text holds the day or the month of a moment as the language writes it, and no other year behind. */
function holdsDate(text: string, { from, precision }: When, { monthNames, sets }: Lexicon): boolean {
  const { year, month = 1, day } = momentOf(from, precision);
  const name = monthNames[month - 1] ?? '';
  const of = sets.dateOf.has('de') ? 'de ' : '';
  const date = precision === 'month' ? name : `${day} ${of}${name}`;
  const start = text.indexOf(date);
  if (start < 0 || /\d/.test(text[start - 1] ?? '')) return false;
  const behind = /^(?: de)?,? (\d{4})(?!\d)/.exec(text.slice(start + date.length, start + date.length + 10));
  return behind === null || Number(behind[1]) === year;
}

function wrongDate(
  context: RuleContext,
  { claim, notes }: CitedClaim,
  { groups, claims }: CitedSentence,
  reading: Reading,
  lexicon: Lexicon,
): DateFound | undefined {
  const { when, asOf } = claim;
  if (!when) return undefined;
  const last = groups.findLastIndex((start) => start <= (notes.at(-1) ?? 0));
  const from = groups[groups.findLastIndex((start) => start <= (notes[0] ?? 0)) - 1] ?? 0;
  const to = groups.length === 1 ? Number.POSITIVE_INFINITY : (groups[last] ?? Number.POSITIVE_INFINITY);
  const part = reading.dates.filter(({ start }) => start >= from && start < to);
  const [times, days] = [part.filter(isTime), part.filter((date) => !isTime(date))];
  const wrongTime =
    when.precision === 'minute' && times.length === 1 ? times.find((time) => !isHalfDayOf(time, when)) : undefined;
  if (wrongTime) return wrongTime;
  const rightDay = days.some((date) => isDateOf(date, when));
  if (rightDay || days.length === 0) return undefined;
  const statement = context.reading(claim.statement);
  const stated = statement?.dates.filter((date) => !isTime(date)) ?? [];
  const isStated = stated.some((date) => isDateOf(date, when));
  return days.find((date) => {
    if (stated.some((other) => isSame(date, other))) return false;
    if (claims.some(({ claim: other }) => other !== claim && other.when && isDateOf(date, other.when))) return false;
    if (asOf !== undefined && isDateOf(date, { from: asOf, precision: 'day' })) return false;
    if (!isSlipOfDate(date, when) && !(isStated && days.length === 1)) return false;
    return isOfEvent(date, when, reading, statement, lexicon);
  });
}

function isTime({ hour }: DateFound): boolean {
  return hour !== undefined;
}

/** Whether a time is that of an event; one that names no half of the day may be of either. */
function isHalfDayOf(time: DateFound, when: When): boolean {
  const hasHalf = time.hasHalf ?? (time.hour ?? 0) > 12;
  return isDateOf(time, when) || (!hasHalf && isDateOf({ ...time, hour: (time.hour ?? 0) + 12 }, when));
}

function isSame(one: DateFound, other: DateFound): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** Whether a date seems to be that of the event, as no more is told than the claim knows, and no word such as `since` stands before it. */
function isOfEvent(
  date: DateFound,
  when: When,
  reading: Reading,
  statement: Reading | undefined,
  lexicon: Lexicon,
): boolean {
  const { month } = momentOf(when.from, when.precision);
  const before = reading.tokens[date.first - 1]?.word ?? '';
  const behind = reading.tokens[date.next];
  if (date.month === undefined) {
    // The 2020 coup, and the accord of 2015, are what something is called.
    if (month !== undefined || !lexicon.sets.inYear.has(before)) return false;
  } else if (date.day === undefined && when.precision !== 'month' && when.precision !== 'year') return false;
  const isNamed = before === 'the' && behind !== undefined && date.day === undefined;
  if (isNamed) return false;
  if (!lexicon.sets.sinceDate.has(before) || date.lastDay !== undefined) return true;
  return statement?.dates.some(({ first }) => statement.tokens[first - 1]?.word === before) ?? false;
}

/** The date of a claim's statement that looks like a slip of its `when`. */
export function statementDate(
  { statement, when }: Claim,
  read: (text: string) => Reading | undefined,
  lexicon: Lexicon,
): DateFound | undefined {
  if (!when || when.precision === 'year' || when.precision === 'month' || !mayMisdate(statement, when, lexicon))
    return undefined;
  const dates = (read(statement)?.dates ?? []).filter((date) => !isTime(date));
  if (dates.length !== 1 || dates.some((date) => isDateOf(date, when))) return undefined;
  return dates.find((date) => isSlipOfDate(date, when));
}
