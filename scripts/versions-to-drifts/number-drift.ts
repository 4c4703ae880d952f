import { measures } from '../languages/index.ts';
import type { SaidDrift } from './drifts.ts';
import { dayOfMonth, type SaidNumber } from './said-numbers.ts';
import { isSameAmount, kinshipOf } from './same-amount.ts';

/** What is compared of a question: its numbers in both versions, and whether each paragraph of one is a paragraph of the other. */
export interface Sides {
  own: readonly SaidNumber[];
  its: readonly SaidNumber[];
  /** What else the texts may hold; asked for when a number has no other. */
  ownNamed(): readonly SaidNumber[];
  itsNamed(): readonly SaidNumber[];
  areAligned: boolean;
  /** The translation has all that it shall have: what it leaves out counts. */
  isWhole: boolean;
}

/** From here on a number in digits is seldom said in another way, or left out. */
const telling = 13;
const halfDay = 12;

/** The numbers by which a translation differs from its original. */
export function numberDrift(sides: Sides): SaidDrift[] {
  const extra = unmatched(sides.own, sides.its, sides.itsNamed);
  const missing = unmatched(sides.its, sides.own, sides.ownNamed);
  const paired = new Set<SaidNumber>();
  const drifts: SaidDrift[] = [];
  for (const one of extra) {
    const other =
      missing.find((its) => !paired.has(its) && arePair(one, its, sides.areAligned)) ??
      missing.find((its) => arePair(one, its, sides.areAligned));
    if (other) paired.add(other);
    if (other || isAdded(one)) drifts.push({ own: one.place, its: other?.place });
  }
  for (const one of missing)
    if (sides.isWhole && !paired.has(one) && isAdded(one)) drifts.push({ own: undefined, its: one.place });
  return drifts.length === 0 ? swapped(sides) : once(drifts);
}

/** The firm numbers that the other version says nowhere in the question. */
function unmatched(
  numbers: readonly SaidNumber[],
  others: readonly SaidNumber[],
  named: () => readonly SaidNumber[],
): SaidNumber[] {
  return numbers.filter(
    (one) =>
      one.as !== 'loose' &&
      !others.some((other) => mayBeSame(one, other)) &&
      !named().some((other) => mayBeSame(one, other)),
  );
}

function mayBeSame(one: SaidNumber, other: SaidNumber): boolean {
  if (other.unit === dayOfMonth) return one.unit === undefined && one.isBare && one.value === other.value;
  // A third is 33 per cent.
  const isShare = other.as === 'loose' && one.unit === '%' && other.unit === '%';
  return isShare ? Math.abs(one.value - other.value) <= 1 : isSameAmount(one, other);
}

/** Whether one number seems to stand in the place of another, in the same paragraph as far as that can be told. */
function arePair(one: SaidNumber, other: SaidNumber, areAligned: boolean): boolean {
  if (!mayReplace(one, other)) return false;
  return areAligned ? one.place.paragraph === other.place.paragraph : isTelling(one) && isTelling(other);
}

function mayReplace(one: SaidNumber, other: SaidNumber): boolean {
  if (kinshipOf(one.unit, other.unit) === 'other' && one.value !== other.value) return false;
  const isHour = one.unit === 'hour' || other.unit === 'hour';
  return !isHour || Math.abs(one.value - other.value) !== halfDay;
}

function isTelling({ as, value }: SaidNumber): boolean {
  return as === 'digits' && (value >= telling || !Number.isInteger(value));
}

/** Whether a number that the other version lacks is a drift by itself: a duration may be said in words, and brackets explain. */
function isAdded(one: SaidNumber): boolean {
  const isTime = measures[one.unit ?? '']?.dimension === 'time';
  const isAll = one.unit === '%' && one.value === 100;
  return isTelling(one) && !isTime && !isAll && !one.inBrackets;
}

/** Where both versions say the same numbers, but one of them once more and another once less. */
function swapped({ own, its, areAligned }: Sides): SaidDrift[] {
  const firm = (numbers: readonly SaidNumber[]) => numbers.filter(({ as }) => as !== 'loose');
  const [ours, theirs] = [firm(own), firm(its)];
  if (!areAligned || ours.length !== theirs.length) return [];
  const surplus = (from: readonly SaidNumber[], less: readonly SaidNumber[]) => {
    const left = [...less];
    return from.filter((one) => {
      const at = left.findIndex((other) => mayBeSame(one, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [more, ...others] = surplus(ours, theirs);
  const [less] = surplus(theirs, ours);
  if (!more || !less || others.length > 0 || !mayReplace(more, less)) return [];
  if (!theirs.some((other) => mayBeSame(more, other))) return [];
  const inOne = (numbers: readonly SaidNumber[]) =>
    numbers.filter(({ place }) => place.paragraph === less.place.paragraph).length;
  const at = ours.findLast((one) => one.place.paragraph === less.place.paragraph && mayBeSame(one, more));
  return at && inOne(ours) === inOne(theirs) ? [{ own: at.place, its: less.place }] : [];
}

/** The ends of a range are two numbers at one place. */
function once(drifts: readonly SaidDrift[]): SaidDrift[] {
  const seen = new Set<string>();
  return drifts.filter(({ own, its }) => {
    const place = own ?? its;
    const key = `${own ? 'own' : 'its'} ${place?.text.pointer} ${place?.start}`;
    return seen.size < seen.add(key).size;
  });
}
