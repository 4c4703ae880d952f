import type { DateFound } from '../languages/index.ts';
import type { SaidDrift } from './drifts.ts';
import type { Said, SaidDate } from './said.ts';

/** The dates by which a translation differs from its original: of each other kind than the one that stands in its place, nothing is said. */
export function dateDrift(own: Said, its: Said, areAligned: boolean): SaidDrift[] {
  const extra = unmatched(own, its);
  const missing = unmatched(its, own);
  return extra.flatMap((one): SaidDrift[] => {
    const other = missing.find(
      ({ date, place }) =>
        kindOf(date) === kindOf(one.date) && (!areAligned || place.paragraph === one.place.paragraph),
    );
    return other ? [{ own: one.place, its: other.place }] : [];
  });
}

/** How much of a date is told; nothing is firm in a month alone, or in a time. */
function kindOf({ year, month, day, hour }: DateFound): 'day' | 'month' | 'year' | undefined {
  if (hour !== undefined) return undefined;
  if (month !== undefined) return day !== undefined ? 'day' : year !== undefined ? 'month' : undefined;
  return year === undefined ? undefined : 'year';
}

function unmatched({ dates }: Said, other: Said): SaidDate[] {
  return dates.filter(({ date }) => {
    if (kindOf(date) === undefined || other.dates.some((one) => areCompatible(date, one.date))) return false;
    return date.month !== undefined || !other.numbers.some(({ value }) => value === date.year);
  });
}

/** Whether another date tells as much as one does, and differs in nothing that both say. */
function areCompatible(one: DateFound, other: DateFound): boolean {
  if (one.month === undefined) return one.year === other.year;
  if (one.month !== other.month || !agree(one.year, other.year)) return false;
  const [own, its] = [daysOf(one), daysOf(other)];
  return own.every((day) => agreesWithAny(day, its)) || its.every((day) => agreesWithAny(day, own));
}

function daysOf({ day, lastDay }: DateFound): (number | undefined)[] {
  return lastDay === undefined ? [day] : [day, lastDay];
}

function agreesWithAny(day: number | undefined, days: readonly (number | undefined)[]): boolean {
  return days.some((one) => agree(day, one));
}

function agree(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
