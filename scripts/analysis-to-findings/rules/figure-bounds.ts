import { type Claim, type Figure, quoted } from '../../model/index.ts';
import { ceilingOf, countsPartOf, floorOf, subjectMatter } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

const bounds = ['low', 'best', 'high'] as const;

/** A claim with a figure, and where it stands in the list. */
interface Counted {
  index: number;
  claim: Claim;
  figure: Figure;
}

export const figureBounds: Rule = {
  id: 'figure-bounds',
  level: 'error',
  wants:
    'In a figure, low ≤ best ≤ high, a count is not negative, and a part does not exceed the total that it goes with.',
  why: 'Numbers that cannot be true together are a slip, and a brief is quoted for its numbers.',
  *check(context) {
    const matters = new Map<number, string>();
    for (const index of (context.analysis.claims ?? []).keys()) {
      const counted = countedAt(context, index);
      if (!counted) continue;
      const at = `/claims/${index}/figure`;
      yield* disorder(counted.figure, at);
      yield* negative(counted.figure, at);
      yield* excess(context, counted, matters);
    }
  },
};

function countedAt({ analysis }: RuleContext, index: number | undefined): Counted | undefined {
  const claim = index === undefined ? undefined : analysis.claims?.[index];
  return index !== undefined && claim?.figure ? { index, claim, figure: claim.figure } : undefined;
}

function* disorder(figure: Figure, at: string): Generator<RuleFault> {
  const given = bounds.filter((bound) => figure[bound] !== undefined);
  for (const [index, upper] of given.entries()) {
    const lower = given[index - 1];
    if (!lower || Number(figure[lower]) <= Number(figure[upper])) continue;
    const message = `${lower} (${figure[lower]}) is above ${upper} (${figure[upper]})`;
    const hint = 'Give low ≤ best ≤ high, and leave out what is not known.';
    yield { pointer: `${at}/${lower === 'best' ? upper : lower}`, message, hint };
  }
}

/** What has a unit is measured and not counted, so it may lie below zero. */
function* negative(figure: Figure, at: string): Generator<RuleFault> {
  if (figure.unit !== undefined) return;
  for (const bound of bounds) {
    const number = figure[bound];
    if (number === undefined || number >= 0) continue;
    const message = `a count cannot be negative, as ${bound} (${number}) is`;
    yield { pointer: `${at}/${bound}`, message, hint: 'Give a `unit` if this is measured and not counted.' };
  }
}

/** Only claims of which one entails the other are held against each other: other accounts may differ, and often do. */
function* excess(context: RuleContext, counted: Counted, matters: Map<number, string>): Generator<RuleFault> {
  for (const { type, claim } of counted.claim.relations ?? []) {
    const other = type === 'entails' ? countedAt(context, context.ids('claims').get(claim)) : undefined;
    if (!other) continue;
    if (countsPartOf(counted.figure, other.figure)) {
      yield* over(context, counted, other);
    } else if (countsPartOf(other.figure, counted.figure)) {
      yield* over(context, other, counted);
    } else if (matterOf(counted, matters) === matterOf(other, matters)) {
      yield* over(context, counted, other);
    }
  }
}

function matterOf({ index, claim }: Counted, matters: Map<number, string>): string {
  const matter = matters.get(index) ?? subjectMatter(claim);
  matters.set(index, matter);
  return matter;
}

function* over(context: RuleContext, part: Counted, total: Counted): Generator<RuleFault> {
  const [least, most] = [floorOf(part.figure), ceilingOf(total.figure)];
  if (least === undefined || most === undefined || least <= most) return;
  const [one, other] = [claimName(context, part.index), claimName(context, total.index)];
  const [counts, allCounts] = [quoted(part.figure.counts), quoted(total.figure.counts)];
  const message =
    counts === allCounts
      ? `${one} entails ${other}, but counts at least ${least} ${counts} where that counts at most ${most}`
      : `${one} counts at least ${least} ${counts}, a part of the ${allCounts} of which ${other} counts at most ${most}`;
  const hint = 'Check both numbers; if the accounts of two sides differ, neither claim entails the other.';
  yield { pointer: `/claims/${part.index}/figure/${part.figure.low === undefined ? 'best' : 'low'}`, message, hint };
}
