import type { Claim, When } from '../../model/index.ts';
import { shownMoment } from '../wording.ts';

/** The order of events: by when they began, as far as that is known; a year before its months, what has no date at the end. */
export function byTime({ when: one }: Claim, { when: other }: Claim): number {
  if (!one || !other) return Number(!one) - Number(!other);
  const [from, otherFrom] = [beginOf(one), beginOf(other)];
  const areZoned = [from, otherFrom].every((moment) => /T.*[Z+-]/.test(moment));
  if (areZoned) return Date.parse(from) - Date.parse(otherFrom);
  return from < otherFrom ? -1 : Number(from > otherFrom);
}

/** The time of an event that is known to the part of a day is not shown, but tells dawn from dusk. */
function beginOf({ from, precision }: When): string {
  return precision === 'part-of-day' ? from : shownMoment(from, precision);
}
