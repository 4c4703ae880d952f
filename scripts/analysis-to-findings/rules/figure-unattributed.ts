import type { Rule } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

export const figureUnattributed: Rule = {
  id: 'figure-unattributed',
  level: 'error',
  notYet: true,
  wants: 'A contested figure says whose it is, by a source or `attributedTo`, and on which day it was true, by `asOf`.',
  why: 'A contested number belongs to whoever gives it, and the numbers given change from day to day.',
  *check(context) {
    const contested = contestedIds(context);
    for (const { index, thing } of context.things('claims')) {
      const { id, figure, citations = [], attributedTo, asOf } = thing;
      if (!figure || !contested.has(id)) continue;
      const owned = citations.length > 0 || attributedTo !== undefined;
      const missing = [!owned && 'source', asOf === undefined && '`asOf`'].filter(Boolean);
      if (missing.length === 0) continue;
      const message = `the contested figure of ${claimName(context, index)} has no ${missing.join(' and no ')}`;
      const hint = owned
        ? 'Give the day on which the number was given or last checked.'
        : 'Cite who gives the number, or say it in `attributedTo`.';
      yield { pointer: `/claims/${index}/figure`, message, hint };
    }
  },
};

/** What the author calls contested: disputed by status, or an account in a dispute. */
function contestedIds({ analysis }: RuleContext): ReadonlySet<string> {
  const contested = new Set<string>();
  for (const { id, status } of analysis.claims ?? []) if (status === 'disputed') contested.add(id);
  for (const { accounts } of analysis.disputes ?? []) for (const id of accounts) contested.add(id);
  return contested;
}
