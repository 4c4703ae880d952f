import { type Lexicon, lexiconOf, type Quantity, type Reading } from '../../languages/index.ts';
import type { Claim, Figure } from '../../model/index.ts';
import type { CitedClaim, CitedSentence, RuleContext } from '../rule-context/index.ts';
import { isChange } from './changes.ts';
import { contrary } from './contrary.ts';
import type { Counted } from './counted.ts';
import { meantFor } from './counted-things.ts';
import { Expected } from './expected.ts';
import { holdsFigure, surelySays } from './holds-figure.ts';
import { agreesWith, hasNumberOf, relationOf } from './quantity-agreement.ts';

/** Where a sentence says of a claim's figure what the claim does not. */
export interface FigureSlip {
  sentence: CitedSentence;
  index: number;
  /** Offsets in the sentence. */
  start: number;
  end: number;
  /** What is wrong: the number, its unit, what it counts, or the way that it goes. */
  what: 'number' | 'unit' | 'thing' | 'change';
}

/** Most quantities of a sentence that are looked at: nobody reads a sentence with more. */
const most = 50;

const slips = new WeakMap<RuleContext, readonly FigureSlip[]>();

/** Every such place in an analysis, found once for all rules. */
export function figureSlips(context: RuleContext): readonly FigureSlip[] {
  let found = slips.get(context);
  if (!found) {
    found = [...slipsIn(context)];
    slips.set(context, found);
  }
  return found;
}

function* slipsIn(context: RuleContext): Generator<FigureSlip> {
  const lexicon = lexiconOf(context.language);
  if (!lexicon) return;
  const expectations = new Map<number, Expected>();
  for (const sentence of context.citedSentences()) {
    if (passesAtOnce(sentence, lexicon)) continue;
    const reading = context.reading(sentence.words);
    if (!reading || reading.quantities.length === 0 || reading.quantities.length > most) continue;
    const counted: Counted[] = [];
    for (const cited of sentence.claims) {
      const { claim, index } = cited;
      if (!claim.figure) continue;
      if (!expectations.has(index)) expectations.set(index, new Expected(claim, claim.figure, context, lexicon));
      const expected = expectations.get(index);
      if (expected) counted.push({ ...cited, expected, part: partOf(sentence, cited, reading) });
    }
    for (const one of counted) {
      const slip = slipOf(context, one, counted, sentence, reading);
      if (slip) yield slip;
    }
  }
}

/** Whether a sentence cites no figure, or one that it surely says. */
function passesAtOnce({ claims, text, span }: CitedSentence, lexicon: Lexicon): boolean {
  let only: Figure | undefined;
  for (const { claim } of claims) {
    if (only && claim.figure) return false;
    only ??= claim.figure;
  }
  return only === undefined || surelySays(text.value.slice(span.start, span.end), only, lexicon);
}

/** The quantities that stand before a claim's notes and after those of others; what follows the only notes belongs to them too. */
function partOf({ groups }: CitedSentence, { notes }: CitedClaim, { quantities }: Reading): Quantity[] {
  const last = groups.findLastIndex((start) => start <= (notes.at(-1) ?? 0));
  const first = groups.findLastIndex((start) => start <= (notes[0] ?? 0));
  const start = groups[first - 1] ?? 0;
  const end = groups.length === 1 ? Number.POSITIVE_INFINITY : (groups[last] ?? Number.POSITIVE_INFINITY);
  return quantities.filter((quantity) => quantity.start >= start && quantity.start < end);
}

function slipOf(
  context: RuleContext,
  one: Counted,
  all: readonly Counted[],
  sentence: CitedSentence,
  reading: Reading,
): FigureSlip | undefined {
  const { expected, part, index } = one;
  const slip = (quantity: Quantity, what: FigureSlip['what'] = 'number'): FigureSlip => {
    const end = what === 'unit' && quantity.per !== undefined ? Math.max(quantity.end, quantity.perEnd) : quantity.end;
    return { sentence, index, start: quantity.start, end, what };
  };
  const own = part.filter((quantity) => states(quantity, expected));
  const others = all.filter((other) => other !== one);
  if (own.length > 0) {
    const measure = ownApposition(own, part, expected, reading);
    if (measure) return slip(measure);
    const other = contrary(own, one, others, reading, context);
    return other && slip(other, isChange(expected) ? 'change' : 'thing');
  }
  const elsewhere = reading.quantities.filter((quantity) => !part.includes(quantity) && states(quantity, expected));
  const swapped = part.find((quantity) => others.some((other) => isSwap(quantity, one, other, elsewhere)));
  if (swapped) return slip(swapped);
  if (elsewhere.length > 0) return undefined;
  const open = part.filter(
    (quantity) => !others.some(({ expected: its }) => states(quantity, its)) && !isStated(quantity, expected, all),
  );
  const wrongUnit = open.find((quantity) => hasOtherUnit(quantity, expected));
  if (wrongUnit) return slip(wrongUnit, 'unit');
  const wrong = meantFor(open, one, reading, context);
  return wrong && slip(wrong);
}

/** Whether a quantity is what the figure says, in its number or in the words of its source. */
function states(quantity: Quantity, expected: Expected): boolean {
  if (hasNumber(expected) && agreesWith(quantity, expected)) return true;
  return expected.verbatim.some(
    (words) =>
      words.from === quantity.from &&
      words.to === quantity.to &&
      words.form === quantity.form &&
      (!hasNumber(expected) || words.bend === quantity.bend),
  );
}

function hasNumber({ low, best, high }: Figure | Expected): boolean {
  return low !== undefined || best !== undefined || high !== undefined;
}

/** Another number of the statement, or of that of another claim: it may stand in the sentence too. */
function isStated(quantity: Quantity, expected: Expected, all: readonly Counted[]): boolean {
  const isAllOfThem =
    quantity.isAll &&
    quantity.whole === undefined &&
    expected.stated.some(({ isWhole, from }) => isWhole && from === quantity.from);
  if (isAllOfThem) return false;
  return all.some(({ expected: { stated } }) =>
    stated.some(
      ({ from, to, form, unit }) =>
        from === quantity.from && to === quantity.to && form === quantity.form && unit === quantity.unit,
    ),
  );
}

/** Whether two claims have each other's numbers. */
function isSwap(quantity: Quantity, one: Counted, other: Counted, elsewhere: readonly Quantity[]): boolean {
  if (relationOf(quantity, one.expected) !== 'same' || !states(quantity, other.expected)) return false;
  return elsewhere.some((its) => other.part.includes(its) && !states(its, other.expected));
}

/** The right number with a unit of another kind, or of another size. */
function hasOtherUnit(quantity: Quantity, expected: Expected): boolean {
  const relation = relationOf(quantity, expected);
  const hasOtherPeriod = quantity.per !== undefined && expected.per !== undefined && quantity.per !== expected.per;
  if (relation === 'same') return hasOtherPeriod && hasNumberOf(quantity, expected);
  return relation !== 'none' && quantity.form === 'number' && hasNumberOf(quantity, expected);
}

/** Of two measures of one thing, one in brackets behind the other, the one that is wrong: 16 miles (10km). */
function ownApposition(
  own: readonly Quantity[],
  part: readonly Quantity[],
  expected: Expected,
  reading: Reading,
): Quantity | undefined {
  return part.find((quantity, at) => {
    if (own.includes(quantity) || relationOf(quantity, expected) !== 'convertible') return false;
    return [part[at - 1], part[at + 1]].some((other) => {
      if (!other || !own.includes(other)) return false;
      const gap = reading.text.slice(Math.min(quantity.end, other.end), Math.max(quantity.start, other.start));
      return /^ ?\($/.test(gap);
    });
  });
}

/** The quantity of a claim's own statement that its figure does not bear out, if there is one. */
export function statementSlip(
  context: RuleContext,
  claim: Claim,
  index: number,
  lexicon: Lexicon,
): Quantity | undefined {
  if (!claim.figure || !hasNumber(claim.figure) || holdsFigure(claim.statement, claim.figure, lexicon))
    return undefined;
  const reading = context.reading(claim.statement);
  if (!reading || reading.quantities.length === 0) return undefined;
  const expected = new Expected(claim, claim.figure, context, lexicon);
  const { quantities } = reading;
  if (quantities.some((quantity) => states(quantity, expected) || isBoundOf(quantity, expected))) return undefined;
  const one: Counted = { claim, index, notes: [], expected, part: quantities };
  return quantities.find((quantity) => hasOtherUnit(quantity, expected)) ?? meantFor(quantities, one, reading, context);
}

/** Whether a quantity is a number of the figure, even if it qualifies it otherwise; not where it is turned round. */
function isBoundOf(quantity: Quantity, expected: Expected): boolean {
  const { best, low, high } = expected;
  if (relationOf(quantity, expected) !== 'same' || !hasNumberOf(quantity, expected)) return false;
  const isTurned =
    best === undefined &&
    ((low === undefined && (quantity.bend === 'at-least' || quantity.bend === 'more-than')) ||
      (high === undefined && (quantity.bend === 'up-to' || quantity.bend === 'below')));
  return !isTurned && (quantity.from === quantity.to || best !== undefined);
}
