import {
  bandText,
  isInBand,
  type LikelihoodRange,
  type LikelihoodScale,
  likelihoodsOf,
  scaleOf,
} from '../../model/index.ts';
import type { Rule } from '../rule.ts';

const hint = 'Use a term of the scale, or a number or range within one of its bands.';

export const likelihoodBand: Rule = {
  id: 'likelihood-band',
  level: 'error',
  wants: 'A likelihood in numbers lies in one band of the scale of likelihood terms.',
  why: 'A number that no term covers, or that two share out, cannot be put in the words that the brief prints.',
  *check({ analysis }) {
    const scale = scaleOf(analysis);
    for (const { pointer, likelihood } of likelihoodsOf(analysis)) {
      if (typeof likelihood === 'string') continue;
      const isPercent = 'percent' in likelihood;
      const message = isPercent ? offBand(scale, likelihood.percent) : offBands(scale, likelihood);
      if (message !== undefined) yield { pointer: isPercent ? `${pointer}/percent` : pointer, message, hint };
    }
  },
};

function offBand(scale: LikelihoodScale, percent: number): string | undefined {
  if (scale.bands.some((band) => isInBand(band, percent))) return undefined;
  return `${percent} per cent lies ${whereabouts(scale, percent)} of ${scale.name}`;
}

function offBands(scale: LikelihoodScale, { from, to }: LikelihoodRange): string | undefined {
  if (from > to) return `the range from ${from} to ${to} per cent runs backwards`;
  if (scale.bands.some((band) => isInBand(band, from) && isInBand(band, to))) return undefined;
  const [low, high] = [whereabouts(scale, from, 'up'), whereabouts(scale, to)];
  if (low === high) return `the range from ${from} to ${to} per cent lies ${low} of ${scale.name}`;
  return `the range from ${from} to ${to} per cent fits no one band of ${scale.name}: it begins ${low} and ends ${high}`;
}

/** Where a chance lies. Where bands touch it lies in both, and `up` takes the upper one, in which a range goes on. */
function whereabouts({ bands }: LikelihoodScale, percent: number, way?: 'up'): string {
  const holding = bands.filter((band) => isInBand(band, percent));
  const band = way === 'up' ? holding.at(-1) : holding[0];
  if (band) return `in ${bandText(band)}`;
  const below = bands.findLast(({ to }) => to <= percent);
  const above = bands.find(({ from }) => from >= percent);
  if (below && above) return `in the gap between ${bandText(below)} and ${bandText(above)}`;
  return above
    ? `below the lowest band, ${bandText(above)},`
    : `above the highest band, ${below ? bandText(below) : ''},`;
}
