import { bandOf, isInBand, type Likelihood, type LikelihoodBand, type LikelihoodScale } from '../model/index.ts';

/** The bands of a likelihood: two where it is the border of both, none where it lies in a gap of the scale or across bands. */
export function bandsOfLikelihood(scale: LikelihoodScale, likelihood: Likelihood): readonly LikelihoodBand[] {
  if (typeof likelihood === 'string') {
    const band = bandOf(scale, likelihood);
    return band ? [band] : [];
  }
  const [from, to] =
    'percent' in likelihood ? [likelihood.percent, likelihood.percent] : [likelihood.from, likelihood.to];
  return scale.bands.filter((band) => isInBand(band, from) && isInBand(band, to));
}
