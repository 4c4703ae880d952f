import { type Language, limits, termOf } from '../../languages/index.ts';
import { bandOf, bandText, type LikelihoodBand, type LikelihoodScale, scaleOf } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { claimName, type LikelihoodSlip } from '../rule-context/index.ts';

export const proseLikelihoodMismatch: Rule = {
  id: 'prose-likelihood-mismatch',
  level: 'warning',
  wants:
    'A likelihood term in a sentence that cites a forecast or an assessment is of the band that the claim gives, and is not denied.',
  why: 'Readers act on the term that they read, so it must be the one that the analyst chose.',
  *check(context) {
    const scale = scaleOf(context.analysis);
    for (const slip of context.likelihoodSlips()) {
      const means = meaningOf(slip, scale);
      if (means === undefined) continue;
      const { text, start, end, band, index } = slip;
      const words = text.value.slice(start, end);
      const message = `"${words}" ${means}, but the claim ${claimName(context, index)} says ${plainBand(band)}`;
      const hint = slip.isContrary
        ? 'Say it of what the claim says, or correct the claim.'
        : `Write "${alike(context.language, band, words)}", or correct the claim.`;
      yield { pointer: text.pointer, range: { start, end }, message, hint };
    }
  },
};

/** What a term of the scale says, or the denial of one. */
function meaningOf({ chance, isContrary }: LikelihoodSlip, scale: LikelihoodScale): string | undefined {
  const { says, isShare, isDenied, negated } = chance ?? {};
  if (!says || isShare) return undefined;
  if (isDenied) return limits(says)[0] > 0 ? 'is no term of the scale' : 'means less than an even chance';
  const band = says.map((term) => (typeof term === 'string' ? bandOf(scale, term) : undefined)).find((one) => one);
  if (!band) return undefined;
  return `${isContrary || negated === 'yes' ? 'is said of the contrary and ' : ''}means ${plainBand(band)}`;
}

function plainBand(band: LikelihoodBand): string {
  return bandText(band).replaceAll('`', '');
}

/** A term of the band that can stand where the words do: an adverb for an adverb, as far as there is one. */
function alike(language: Language, { terms }: LikelihoodBand, words: string): string {
  const [first] = terms;
  if (!/(?:ably|ainly)$/.test(words)) return termOf(language, first);
  const adverb = terms.map((term) => language.likelihoodAdverb?.(term)).find((one) => one !== undefined);
  return adverb ?? termOf(language, first);
}
