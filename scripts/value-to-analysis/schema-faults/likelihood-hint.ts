import { isObject, type LikelihoodScale, likelihoodScales, type Schema, tellingScale } from '../../model/index.ts';

/** Whether a schema is that of the terms of likelihood, or of likelihoods in every form. */
export function isOfLikelihood({ title }: Schema): boolean {
  return title === 'Likelihood term' || title === 'Likelihood';
}

/** How a likelihood is written: as the numbers that were given, else by the terms of the scale of the file that it stands in. */
export function likelihoodHint(file: unknown, given: string | number | undefined): string {
  const terms = likelihoodTerms(file).map((term) => `\`${term}\``);
  return `Write ${numbers(String(given ?? '')) ?? '`{ percent: 70 }`, `{ from: 55, to: 80 }`'}, or a term of ${scaleOfFile(file).name}: ${terms.join(', ')}.`;
}

/** The terms of the scale of a file. */
export function likelihoodTerms(file: unknown): string[] {
  return scaleOfFile(file).bands.flatMap((band) => [...band.terms]);
}

/** Numbers as an author may write them, "70 %" or "55–80", in the form that they have in a file. */
function numbers(given: string): string | undefined {
  const found = /^\s*(\d{1,3})\s*(?:(?:-|–|to)\s*(\d{1,3})\s*)?(?:%|per ?cent)?\s*$/i.exec(given);
  const [, from, to] = found ?? [];
  if (from === undefined) return undefined;
  return to === undefined ? `\`{ percent: ${Number(from)} }\`` : `\`{ from: ${Number(from)}, to: ${Number(to)} }\``;
}

/** The scale that a file declares, or that of its first term that only one scale has; the file need not be an analysis. */
function scaleOfFile(file: unknown): LikelihoodScale {
  const members = isObject(file) ? file : {};
  const [declared] = Object.entries(likelihoodScales).filter(([id]) => id === members['likelihoodScale']);
  if (declared) return declared[1];
  for (const list of [members['claims'], members['scenarios']]) {
    for (const item of Array.isArray(list) ? list : []) {
      const term: unknown = isObject(item) ? item['likelihood'] : undefined;
      const scale = typeof term === 'string' ? tellingScale(term as Parameters<typeof tellingScale>[0]) : undefined;
      if (scale) return scale;
    }
  }
  return likelihoodScales['icd-203'];
}
