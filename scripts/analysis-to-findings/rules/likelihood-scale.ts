import {
  bandOf,
  bandText,
  type LikelihoodBand,
  type LikelihoodScale,
  type LikelihoodTerm,
  likelihoodsOf,
  scaleOf,
  tellingScale,
} from '../../model/index.ts';
import type { Rule } from '../rule.ts';

export const likelihoodScale: Rule = {
  id: 'likelihood-scale',
  level: 'error',
  wants: 'Every likelihood term belongs to the scale that the brief declares, or to that of its first term.',
  why: 'One word stands for different chances on different scales, so a reader of a mixture cannot know what is meant.',
  *check({ analysis }) {
    const scale = scaleOf(analysis);
    let first: string | undefined;
    for (const { pointer, likelihood } of likelihoodsOf(analysis)) {
      const other = tellingScale(likelihood);
      if (typeof likelihood !== 'string' || !other) continue;
      if (other === scale) {
        first ??= likelihood;
        continue;
      }
      const reason = analysis.likelihoodScale ? `the brief uses ${scale.name}` : `\`${first}\` is of ${scale.name}`;
      const message = `\`${likelihood}\` is a term of ${other.name}, but ${reason}`;
      const near = nearestBand(scale, other, likelihood);
      yield { pointer, message, ...(near && { hint: `Its nearest term there is ${bandText(near)}.` }) };
    }
  },
};

/** The band whose middle is nearest to that of another scale's term. */
function nearestBand(scale: LikelihoodScale, other: LikelihoodScale, term: LikelihoodTerm): LikelihoodBand | undefined {
  const meant = bandOf(other, term);
  if (!meant) return undefined;
  const distance = (band: LikelihoodBand) => Math.abs(band.from + band.to - meant.from - meant.to);
  return scale.bands.toSorted((a, b) => distance(a) - distance(b))[0];
}
