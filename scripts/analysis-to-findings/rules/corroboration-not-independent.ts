import { confirmed, credibilities } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

const words = credibilities.get(confirmed)?.words;

export const corroborationNotIndependent: Rule = {
  id: 'corroboration-not-independent',
  level: 'warning',
  wants: 'A claim with a citation of credibility 1 cites sources of different origin.',
  why: 'Credibility 1 means that other sources confirm it, and an echo of the same source confirms nothing.',
  *check(context) {
    for (const { index, thing } of context.things('claims')) {
      const { citations = [] } = thing;
      const position = citations.findIndex(({ credibility }) => credibility === confirmed);
      if (position < 0) continue;
      if (!context.evidence(index).hasOneOrigin) continue;
      const name = claimName(context, index);
      const message = `credibility 1 says “${words}”, but all that ${name} rests on goes back to one source, author or publisher`;
      const hint = 'Cite a source of another origin that confirms it, or give 2 (probably true).';
      yield { pointer: `/claims/${index}/citations/${position}/credibility`, message, hint };
    }
  },
};
