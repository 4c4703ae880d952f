import type { Analysis } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

/** Relations that set one account against another; undercutting only doubts the grounds of one. */
const contrary: ReadonlySet<string> = new Set(['contradicts', 'contrary-to', 'attacks']);

export const disputedOneSided: Rule = {
  id: 'disputed-one-sided',
  level: 'warning',
  wants: 'A disputed claim has another account beside it, in a dispute or by a relation that contradicts or attacks.',
  why: 'A reader who is told that a claim is disputed wants to know what else is said.',
  *check(context) {
    const faced = facedIds(context.analysis);
    for (const { index, thing } of context.things('claims')) {
      const { id, status } = thing;
      if (status !== 'disputed' || faced.has(id)) continue;
      const message = `${claimName(context, index)} is disputed, but no other account of the matter is given`;
      const hint = 'Add the contrary account as a claim, and list both in a dispute or relate them by `contrary-to`.';
      yield { pointer: `/claims/${index}/status`, message, hint };
    }
  },
};

/** Ids of claims that stand beside another account. */
function facedIds({ claims = [], disputes = [] }: Analysis): Set<string> {
  const faced = new Set<string>();
  for (const { id, relations = [] } of claims) {
    for (const { type, claim } of relations) if (contrary.has(type) && claim !== id) faced.add(id).add(claim);
  }
  for (const { accounts } of disputes) {
    if (new Set(accounts).size > 1) for (const id of accounts) faced.add(id);
  }
  return faced;
}
