import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

export const forecastIncomplete: Rule = {
  id: 'forecast-incomplete',
  level: 'error',
  notYet: true,
  wants: 'A forecast has a likelihood and a horizon.',
  why: 'Without both, nobody can ever tell whether the forecast came true.',
  *check(context) {
    for (const { index, thing } of context.things('claims')) {
      const { kind, likelihood, horizon } = thing;
      if (kind !== 'forecast') continue;
      const missing = [likelihood === undefined && 'likelihood', horizon === undefined && 'horizon'].filter(Boolean);
      if (missing.length === 0) continue;
      const message = `the forecast ${claimName(context, index)} has no ${missing.join(' and no ')}`;
      const hint = 'Say how likely it is in a term of the scale, and until when it holds.';
      yield { pointer: `/claims/${index}/kind`, message, hint };
    }
  },
};
