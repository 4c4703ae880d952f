import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

export const claimUnsourced: Rule = {
  id: 'claim-unsourced',
  level: 'error',
  notYet: true,
  wants: 'A claim that is a fact, or that somebody reports, cites at least one source.',
  why: 'Only with a source can a reader check what is stated as fact, or find who said it.',
  *check(context) {
    for (const { index, thing } of context.things('claims')) {
      const { kind, citations = [] } = thing;
      if ((kind !== 'fact' && kind !== 'reported') || citations.length > 0) continue;
      const what = kind === 'fact' ? 'is stated as a fact' : 'tells what somebody reports';
      const message = `${claimName(context, index)} ${what}, but cites no source`;
      const hint = 'Cite where it is known from, or make it an `assessment` if it is a judgement.';
      yield { pointer: `/claims/${index}/kind`, message, hint };
    }
  },
};
