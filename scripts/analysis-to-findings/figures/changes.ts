import { type Lexicon, measures, type Quantity, type Reading } from '../../languages/index.ts';
import type { Claim } from '../../model/index.ts';
import type { RuleContext } from '../rule-context/index.ts';
import type { Expected } from './expected.ts';

/** How many words before and after a number may say which way it goes. */
const reach = 6;
/** What changes are given in. */
const dimensions: ReadonlySet<string | undefined> = new Set(['share', 'points', 'times']);

/** Whether a figure may tell of a rise or a fall. */
export function isChange({ unit }: Expected): boolean {
  return dimensions.has(measures[unit ?? '']?.dimension);
}

/** Whether a sentence lets rise by a figure what fell by it, or go to it what went by it. */
export function isOtherChange(
  quantity: Quantity,
  { statement }: Claim,
  expected: Expected,
  reading: Reading,
  context: RuleContext,
  lexicon: Lexicon,
): boolean {
  const stated = context.reading(statement);
  const own = stated?.quantities.find(
    ({ unit, from }) => unit === expected.unit && from === Math.abs(expected.best ?? Number.NaN),
  );
  const way = (expected.best ?? 0) < 0 ? 'falls' : own && stated && wayOf(own, stated, lexicon);
  const said = wayOf(quantity, reading, lexicon);
  if (way === undefined || said === undefined) return false;
  return (
    way !== said ||
    (own !== undefined &&
      stated !== undefined &&
      isEnd(quantity, reading, lexicon) !== isEnd(own, stated, lexicon) &&
      isBy(own, stated, lexicon) !== isBy(quantity, reading, lexicon))
  );
}

/** Which way the words around a number go; nothing where they go both ways. */
function wayOf({ first, next }: Quantity, { tokens }: Reading, { sets }: Lexicon): 'rises' | 'falls' | undefined {
  const near = tokens.slice(Math.max(0, first - reach), next + reach).map(({ word }) => word);
  const [rises, falls] = [near.some((word) => sets.rises.has(word)), near.some((word) => sets.falls.has(word))];
  return rises === falls ? undefined : rises ? 'rises' : 'falls';
}

function isEnd({ first }: Quantity, { tokens }: Reading, { sets }: Lexicon): boolean {
  return sets.toEnd.has(tokens[first - 1]?.word ?? '');
}

function isBy({ first }: Quantity, { tokens }: Reading, { sets }: Lexicon): boolean {
  return sets.by.has(tokens[first - 1]?.word ?? '');
}
