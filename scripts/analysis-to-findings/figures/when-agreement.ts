import type { DateFound } from '../../languages/index.ts';
import type { When } from '../../model/index.ts';

/** A moment in parts, as far as its precision goes. */
export interface Moment {
  year: number;
  month: number | undefined;
  day: number | undefined;
  hour: number | undefined;
  minute: number | undefined;
}

/** How many parts of a moment its precision makes known: year, month, day, hour and minute. */
const parts: Readonly<Record<When['precision'], number>> = { year: 1, month: 2, day: 3, 'part-of-day': 3, minute: 5 };

/** The parts of a moment that are known. */
export function momentOf(text: string, precision: When['precision']): Moment {
  const known = parts[precision];
  const part = (which: number, start: number, end: number) =>
    which <= known && text.length >= end ? Number(text.slice(start, end)) : undefined;
  return {
    year: Number(text.slice(0, 4)),
    month: part(2, 5, 7),
    day: part(3, 8, 10),
    hour: part(4, 11, 13),
    minute: part(5, 14, 16),
  };
}

/** Whether a date may be that of an event: it differs in nothing that both say. */
export function isDateOf(date: DateFound, { from, to, precision }: When): boolean {
  const [first, last] = [momentOf(from, precision), momentOf(to ?? from, precision)];
  if (date.hour !== undefined) return isTimeOf(date, first);
  if (date.year !== undefined && (date.year < first.year || date.year > last.year)) return false;
  if (to === undefined)
    return fits(date.month, first.month) && fits(date.day, first.day) && fits(date.lastDay, first.day);
  if (date.lastDay !== undefined)
    return fits(date.month, first.month) && fits(date.day, first.day) && fits(date.lastDay, last.day);
  return first.month !== last.month || (fits(date.month, first.month) && isBetween(date.day, first.day, last.day));
}

/** Where no half of the day is given, an hour may be of either. */
function isTimeOf({ hour = 0, minute }: DateFound, moment: Moment): boolean {
  if (moment.hour === undefined) return true;
  return hour === moment.hour && fits(minute, moment.minute);
}

function fits(said: number | undefined, known: number | undefined): boolean {
  return said === undefined || known === undefined || said === known;
}

function isBetween(said: number | undefined, least: number | undefined, most: number | undefined): boolean {
  return said === undefined || least === undefined || most === undefined || (said >= least && said <= most);
}

/** Whether a date looks like that of an event with one slip: the same day of another month, or of another year, or days alike. */
export function isSlipOfDate(date: DateFound, { from, precision }: When): boolean {
  const { year, month, day } = momentOf(from, precision);
  if (date.day === undefined || day === undefined || month === undefined) return false;
  if (date.day === day) return date.month !== month || (date.year !== undefined && date.year !== year);
  const alike = Math.abs(date.day - day) % 10 === 0 || String(date.day) === [...String(day)].reverse().join('');
  return date.month === month && alike && fits(date.year, year);
}
