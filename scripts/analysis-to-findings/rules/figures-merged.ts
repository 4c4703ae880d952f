import { type Dispute, quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { claimName, claimOf, type RuleContext } from '../rule-context/index.ts';

/** Most accounts that a message sets one against. */
const most = 3;

export const figuresMerged: Rule = {
  id: 'figures-merged',
  level: 'error',
  wants:
    'A chart shows figures that count the same thing, and a dispute names as incomparable the accounts that do not.',
  why: 'Side by side, deaths and casualties read as high and low estimates of one number, which they are not.',
  *check(context) {
    for (const { pointer, block } of context.blocks()) {
      if (block.type === 'chart') yield* mixed(context, `${pointer}/claims`, block.claims);
    }
    // Every dispute is printed as a comparison, at the end of the brief if no answer has it.
    for (const { index, thing: dispute } of context.things('disputes')) {
      yield* unlike(context, `/disputes/${index}/accounts`, dispute);
    }
  },
};

/** What a chart counts besides what its first figure counts, each thing once. */
function* mixed(context: RuleContext, at: string, ids: readonly string[]): Generator<RuleFault> {
  const seen = new Map<string, string>();
  const named = ([counts, id]: readonly [string, string]) => `${quoted(counts)} (${nameOf(context, id)})`;
  for (const [position, id] of ids.entries()) {
    const counts = claimOf(context, id)?.figure?.counts;
    if (counts === undefined || seen.has(counts)) continue;
    seen.set(counts, id);
    const [first] = seen;
    if (!first || seen.size === 1) continue;
    const message = `the chart puts ${named([counts, id])} on one axis with ${named(first)}`;
    yield { pointer: `${at}/${position}`, message, hint: 'Make a chart for each thing that is counted.' };
  }
}

/** Accounts of a dispute that count another thing than earlier ones, and are not said to be incomparable with them. */
function* unlike(context: RuleContext, at: string, { accounts, incomparable = [] }: Dispute): Generator<RuleFault> {
  const apart = new Set(incomparable.flatMap(([a = '', b = '']) => [`${a} ${b}`, `${b} ${a}`]));
  const earlier = new Map<string, Set<string>>();
  for (const [position, id] of accounts.entries()) {
    const counts = claimOf(context, id)?.figure?.counts;
    if (counts === undefined || earlier.get(counts)?.has(id)) continue;
    const merged: string[] = [];
    for (const other of accountsBut(counts, earlier)) {
      if (apart.has(`${id} ${other.id}`)) continue;
      merged.push(`${nameOf(context, other.id)} (${quoted(other.counts)})`);
      if (merged.length === most) break;
    }
    earlier.set(counts, (earlier.get(counts) ?? new Set<string>()).add(id));
    if (merged.length === 0) continue;
    const others = merged.join(' and ');
    const message = `${nameOf(context, id)} counts ${quoted(counts)}, which cannot be compared with ${others}`;
    yield { pointer: `${at}/${position}`, message, hint: 'Name each such pair of accounts in `incomparable`.' };
  }
}

function* accountsBut(counts: string, accounts: ReadonlyMap<string, Iterable<string>>) {
  for (const [other, ids] of accounts) if (other !== counts) for (const id of ids) yield { id, counts: other };
}

function nameOf(context: RuleContext, id: string): string {
  return claimName(context, context.ids('claims').get(id) ?? -1);
}
