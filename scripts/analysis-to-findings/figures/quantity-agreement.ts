import { measures, type Quantity } from '../../languages/index.ts';
import type { Expected } from './expected.ts';

/** How far a rounded number may lie from the figure, as a share of it. */
const nearby = 0.05;
const beyond = 0.25;
/** How far a number in another unit may lie from the figure: units of one system, and of two. */
const rounded = 0.005;
const converted = 0.035;

const periods: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 };

/** The bounds of a figure in the unit of a quantity, and how exact they are. */
interface Bounds {
  low: number | undefined;
  best: number | undefined;
  high: number | undefined;
  tolerance: number;
}

/** How the unit of a quantity stands to that of a figure. */
export type Relation = 'same' | 'convertible' | 'other' | 'none';

/** Whether a quantity has the unit of a figure, one that can be converted into it, another, or none while the figure has one (or the other way round). */
export function relationOf({ unit, form, isTimes, isShare }: Quantity, expected: Expected): Relation {
  const own = expected.unit;
  if (own === '%' && isShare) return 'same';
  const said = form === 'share' ? '%' : form === 'multiple' || (isTimes && own !== undefined) ? 'times' : unit;
  if (own === undefined) return said === undefined ? 'same' : 'none';
  if (said === undefined) return 'none';
  if (said === own) return 'same';
  const [one, two] = [measures[said], measures[own]];
  if (!one || !two) return 'other';
  if (one.any?.includes(own) || two.any?.includes(said)) return 'same';
  if ((own === '%' && said === 'times') || (own === 'times' && said === '%')) return 'convertible';
  const other = [...(one.any ?? []), ...(two.any ?? [])].some(
    (unit) => measures[unit]?.dimension === (one.any ? two : one).dimension,
  );
  return one.dimension === two.dimension || other ? 'convertible' : 'other';
}

/** Whether a quantity says what a figure says: exactly, in another unit, or as what qualifies it allows. */
export function agreesWith(quantity: Quantity, expected: Expected): boolean {
  const relation = relationOf(quantity, expected);
  if (relation === 'other' || relation === 'none' || quantity.isOpposed) return false;
  if (quantity.isRest) {
    const left = (quantity.whole ?? Number.NaN) - quantity.from;
    return left === expected.best;
  }
  return boundsIn(quantity, expected).some((bounds) => isWithin(quantity, bounds, expected));
}

function boundsIn(quantity: Quantity, expected: Expected): Bounds[] {
  const { low, best, high, unit } = expected;
  const scaled = (factor: number, tolerance = rounded, plus = 0): Bounds => {
    const of = (value: number | undefined) => (value === undefined ? undefined : Math.abs(value) * factor + plus);
    return { low: of(low), best: of(best), high: of(high), tolerance };
  };
  const said =
    quantity.form === 'share' ? '%' : quantity.form === 'multiple' || quantity.isTimes ? 'times' : quantity.unit;
  const all: Bounds[] = [];
  if (unit === '%' && said === 'times') all.push(scaled(0.01));
  else if (unit === 'times' && said === '%') all.push(scaled(100, rounded, -100));
  else if (said === undefined || unit === undefined || said === unit)
    all.push(scaled(1, said === '%' && quantity.form === 'share' ? 0.02 : 0));
  else all.push(conversion(said, unit, scaled));
  // So many a day are seven times as many a week.
  const per = quantity.per === undefined ? expected.ownPer : expected.per;
  const [own, other] = [periods[per ?? ''], periods[quantity.per ?? '']];
  if (own !== undefined && other !== undefined && own !== other) return [scaled(other / own, converted)];
  if (own !== undefined && quantity.per === undefined)
    for (const one of Object.values(periods)) if (one / own > 6) all.push(scaled(one / own, 0.001));
  const base = quantity.whole === undefined ? undefined : expected.base;
  if (base !== undefined && quantity.whole !== undefined && quantity.whole !== base)
    return [scaled(quantity.whole / base, rounded)];
  if (unit === '%' && quantity.isShare) return [scaled((quantity.whole ?? 0) / 100, 0.02)];
  return all;
}

function conversion(
  said: string,
  unit: string,
  scaled: (factor: number, tolerance: number, plus?: number) => Bounds,
): Bounds {
  const [one, two] = [measures[said], measures[unit]];
  if (unit === 'celsius' && said === 'fahrenheit') return scaled(1.8, 0.01, 32);
  const own = two?.any?.map((name) => measures[name]).find((measure) => measure?.dimension === one?.dimension) ?? two;
  const other = one?.any?.map((name) => measures[name]).find((measure) => measure?.dimension === own?.dimension) ?? one;
  const isForeign = (own?.foreign ?? false) !== (other?.foreign ?? false);
  const isCalendar = said === 'month' || said === 'year' || unit === 'month' || unit === 'year';
  return scaled((own?.factor ?? 1) / (other?.factor ?? 1), isForeign || isCalendar ? converted : rounded);
}

/** Whether a number says what bounds say, going by what qualifies it. */
function isWithin(
  { from, to, form, bend }: Quantity,
  { low, best, high, tolerance }: Bounds,
  { approximate }: Expected,
): boolean {
  const near = (value: number | undefined, number: number, by = tolerance) =>
    value !== undefined && Math.abs(value - number) <= Math.max(by * Math.abs(number), 1e-9);
  const between = (value: number | undefined, least: number, most: number) =>
    value !== undefined && value >= least && value <= most;
  if (form === 'ordinal') return best !== undefined && from <= best;
  if (form === 'none') return best === 0 || high === 0;
  if (form === 'several') return between(best ?? low ?? high, from - 1, to);
  if (form === 'vague') return [low, best, high].every((value) => value === undefined || between(value, from, to));
  if (from !== to) {
    if (low !== undefined || high !== undefined)
      return (near(low, from) && near(high, to)) || (near(high, from) && near(low, to));
    return between(best, from, to);
  }
  const ends = [low, best, high];
  switch (bend) {
    case 'up-to':
      return near(high, from) || (high === undefined && approximate && near(best, from));
    case 'at-least':
      if (near(low, from)) return true;
      if (low === undefined && near(best, from, 0)) return approximate;
      return between(low ?? best, from, from * (1 + beyond));
    case 'more-than':
      if (near(low, from)) return true;
      return between(low ?? best, from * (1 + 1e-9), from * (1 + beyond)) || (approximate && near(best, from));
    case 'just-over':
      return between(low ?? best, from * (1 + 1e-9), from * (1 + (form === 'number' && from >= 1_000 ? beyond : 0.15)));
    case 'just-under':
      return between(high ?? best, from * 0.85, from * (1 - 1e-9));
    case 'below':
      return between(high ?? best, from * (1 - beyond), from) && !(near(best, from, 0) && !approximate);
    case 'nearly':
      if (near(best, from, 0) || near(low, from, 0) || near(high, from, 0)) return approximate || best === undefined;
      return ends.some((value) => between(value, from * 0.9, from * (1 - 1e-9)));
    case 'about':
      return ends.some(
        (value) =>
          near(value, from, nearby) || (from > 10 && from <= 20 && from % 5 === 0 && near(value, from, 1 / from)),
      );
    default:
      if (best !== undefined) return near(best, from);
      // An end of a range, or what has but one bound, needs its name: at least, up to.
      return approximate && ends.some((value) => near(value, from));
  }
}

/** Whether a quantity has the very number of a figure, whatever unit it has. */
export function hasNumberOf({ from, to }: Quantity, { low, best, high, multiplier }: Expected): boolean {
  const numbers = [low, best, high].filter((value) => value !== undefined).map(Math.abs);
  return numbers.some((value) => value === from || value === to || value / multiplier === from);
}
