import { fates, type Lexicon, lexiconOf, measures, type Quantity, type Reading } from '../../languages/index.ts';
import type { Claim } from '../../model/index.ts';
import type { RuleContext } from '../rule-context/index.ts';
import { isOfFates, kindsBehind } from './contrary.ts';
import type { Counted } from './counted.ts';
import { type Expected, singular, wordsBehind } from './expected.ts';
import { kindAndPart } from './figure-kinds.ts';
import { isSlipOf } from './likely-slip.ts';
import { hasNumberOf, relationOf } from './quantity-agreement.ts';

/** How many times as much a measure in another unit may be and still mean the same thing. */
const farthest = 12;

const kinds = new WeakMap<Claim, ReturnType<typeof kindAndPart>>();

/** How surely a number is meant for a figure: not at all, as far as one can tell, or in so many words. */
type Strength = 0 | 1 | 2;

/** The quantity, of those that are not the figure, that is most surely meant for it. */
export function meantFor(
  open: readonly Quantity[],
  one: Counted,
  reading: Reading,
  context: RuleContext,
): Quantity | undefined {
  let likely: Quantity | undefined;
  for (const quantity of open) {
    const strength = strengthOf(quantity, one, reading, context);
    if (strength === 2) return quantity;
    if (strength === 1) likely ??= quantity;
  }
  return likely;
}

function strengthOf(
  quantity: Quantity,
  { claim, expected }: Counted,
  reading: Reading,
  context: RuleContext,
): Strength {
  const relation = relationOf(quantity, expected);
  const { form, whole, isWhole, isAll, isOpposed, isRest } = quantity;
  if (form === 'share') return relation === 'same' || relation === 'convertible' ? 2 : 0;
  if (form === 'multiple') return relation === 'same' ? 2 : 0;
  if ((isWhole && !isAll) || isOpposed) return 0;
  if (isRest) return whole === undefined ? 0 : 2;
  if (expected.unit !== undefined) {
    if (relation === 'same') return form === 'none' || form === 'several' ? 0 : 2;
    return relation === 'convertible' && isOfItsSize(quantity, expected) ? 1 : 0;
  }
  return relation === 'same' ? countStrength(quantity, claim, expected, reading, context) : 0;
}

/** Whether a measure in another unit is of the size of the figure: three weeks for fourteen days, but not three years. */
function isOfItsSize({ from, unit, form }: Quantity, { best, low, high, unit: own }: Expected): boolean {
  const [one, two] = [measures[unit ?? ''], measures[own ?? '']];
  const value = best ?? low ?? high;
  if (
    form !== 'number' ||
    !one ||
    !two ||
    value === undefined ||
    one.dimension === 'times' ||
    two.dimension === 'times'
  )
    return true;
  const ratio = (from * one.factor) / (value * two.factor);
  return ratio <= farthest && ratio >= 1 / farthest;
}

function countStrength(
  quantity: Quantity,
  claim: Claim,
  expected: Expected,
  reading: Reading,
  context: RuleContext,
): Strength {
  const { language, languages } = context;
  const lexicon = lexiconOf(language);
  if (!language.numbers || !lexicon) return 0;
  const { text, tokens } = reading;
  const { form, isWeak, next } = quantity;
  const value = expected.best ?? expected.high ?? expected.low;
  if (form === 'several' && value !== undefined && value > 1) return 0;
  if (form === 'several' && value === undefined) return 0;
  if (
    isWeak &&
    form === 'number' &&
    value !== undefined &&
    value > 1 &&
    lexicon.sets.articles.has(tokens[quantity.first]?.word ?? '')
  )
    return 0;
  if (form === 'none') return isNone(quantity, expected, reading, lexicon) ? 2 : 0;
  // Twice as many people died: how often, and how many times as much, are no number of people.
  if (quantity.isTimes) {
    const tellsOfEvents =
      expected.kinds.has('attacks') && tokens.some(({ word }) => lexicon.counted.get(word) === 'attacks');
    return expected.countsTimes || tellsOfEvents ? 1 : 0;
  }
  const around = { before: text.slice(0, quantity.start), after: text.slice(tokens[next - 1]?.end ?? 0) };
  let known = kinds.get(claim);
  if (!known) {
    known = kindAndPart(claim, language.numbers, languages.units);
    kinds.set(claim, known);
  }
  if (
    known.isPart(around) ||
    (quantity.isShare && expected.base === undefined && !sharesWhole(quantity, expected, reading))
  )
    return 0;
  const fate = kindsBehind(quantity, reading, lexicon, language.conjunctions ?? []);
  const hasOwnFate = fate.some((one) => expected.kinds.has(one));
  if (!hasOwnFate && isOfFates(expected.kinds) && fate.some((one) => fates.has(one))) return 0;
  const behind = wordsBehind(quantity, reading, lexicon);
  const isNamed = hasOwnFate || behind.some((word) => expected.nouns.has(word));
  if (form === 'ordinal') return isNamed ? 2 : 0;
  if (isNamed) return 2;
  if (reading.quantities.some((one) => one.isOpposed && hasNumberOf(one, expected))) return 1;
  // Of the fifteen, eleven: with the whole of the statement, its part is told too.
  if (form === 'number' && !isWeak && sharesWhole(quantity, expected, reading)) return 1;
  if (form === 'vague' && expected.countsPeople && !lexicon.sets.of.has(tokens[next]?.word ?? '')) return 1;
  const named = known.kind(around);
  if (named === 'yes') return 2;
  if (language.numbers.including.test(around.before.slice(-80))) return 0;
  if (named === 'open' && !isWeak) return 1;
  if (isSlipOf(quantity, expected)) return 1;
  const isPerson =
    expected.countsPeople &&
    !isWeak &&
    [tokens[next], tokens[next + 1]].some((token) => token && lexicon.sets.people.has(token.word));
  return isPerson ? 1 : 0;
}

/** Whether a number stands beside the very whole that the statement names. */
function sharesWhole(quantity: Quantity, { stated }: Expected, { quantities }: Reading): boolean {
  return quantities.some(
    (one) => one !== quantity && one.isWhole && stated.some((other) => other.isWhole && other.from === one.from),
  );
}

/** Whether nothing but words that say nothing stands between nobody and what happened: nobody was killed, but not nobody knows how many. */
function isNone(
  { next }: Quantity,
  { nouns, kinds: fates }: Expected,
  { tokens }: Reading,
  { counted, numbers, sets }: Lexicon,
): boolean {
  const from = sets.of.has(tokens[next]?.word ?? '') ? next + 2 : next;
  for (let index = from; index < from + 4; index++) {
    const word = tokens[index]?.word ?? '';
    if (nouns.has(singular(word)) || fates.has(counted.get(word) ?? '')) return true;
    if (!numbers.functionWords.has(word) && !sets.not.has(word)) return false;
  }
  return false;
}
