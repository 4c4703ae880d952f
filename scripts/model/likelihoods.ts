import type { Analysis, Likelihood } from './analysis.generated.ts';
import { bandOf, type LikelihoodScale, likelihoodScales } from './vocabularies.ts';

/** A likelihood of an analysis, and where it stands. */
export interface PlacedLikelihood {
  pointer: string;
  likelihood: Likelihood;
}

/** Every likelihood of an analysis: those of its claims, then those of its scenarios. */
export function* likelihoodsOf(analysis: Analysis): Generator<PlacedLikelihood> {
  for (const kind of ['claims', 'scenarios'] as const) {
    for (const [index, { likelihood }] of (analysis[kind] ?? []).entries()) {
      if (likelihood !== undefined) yield { pointer: `/${kind}/${index}/likelihood`, likelihood };
    }
  }
}

/**
 * The scale of an analysis: the one that it declares, or else the one that alone has the first such term; if there is no such term,
 * ICD 203.
 */
export function scaleOf(analysis: Analysis): LikelihoodScale {
  if (analysis.likelihoodScale) return likelihoodScales[analysis.likelihoodScale];
  for (const { likelihood } of likelihoodsOf(analysis)) {
    const telling = tellingScale(likelihood);
    if (telling) return telling;
  }
  return likelihoodScales['icd-203'];
}

/** The only scale that has a term; none for a term that both share, or for numbers. */
export function tellingScale(likelihood: Likelihood): LikelihoodScale | undefined {
  if (typeof likelihood !== 'string') return undefined;
  const scales = Object.values(likelihoodScales).filter((scale) => bandOf(scale, likelihood));
  return scales.length === 1 ? scales[0] : undefined;
}
