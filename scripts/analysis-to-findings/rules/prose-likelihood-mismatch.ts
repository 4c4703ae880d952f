import { bandsOfLikelihood, type Language } from '../../languages/index.ts';
import { bandOf, bandText, type LikelihoodBand, scaleOf } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

export const proseLikelihoodMismatch: Rule = {
  id: 'prose-likelihood-mismatch',
  level: 'warning',
  wants:
    'A likelihood term in an English sentence that cites a forecast or an assessment is of the band that the claim gives.',
  why: 'Readers act on the term that they read, so it must be the one that the analyst chose.',
  *check(context) {
    const { likelihood: likelihoodWords } = context.language;
    if (!likelihoodWords) return;
    const scale = scaleOf(context.analysis);
    for (const sentence of context.citedSentences()) {
      const { text, span, claims } = sentence;
      const judged = claims.flatMap(({ claim: { kind, likelihood }, index }) => {
        const isJudgement = kind === 'forecast' || kind === 'assessment';
        const bands = isJudgement && likelihood !== undefined ? bandsOfLikelihood(scale, likelihood) : [];
        return bands[0] ? [{ bands, usual: bands[0], index }] : [];
      });
      if (judged.length === 0) continue;
      const terms = likelihoodWords(sentence.ownWords).flatMap((found) => {
        // A remote chance is what ICD 203 calls remote.
        const term = found.term === 'remote chance' && !bandOf(scale, found.term) ? 'remote' : found.term;
        const band = found.isDenied ? undefined : bandOf(scale, term);
        return band ? [{ ...found, band }] : [];
      });
      const known = new Set(judged.flatMap(({ bands }) => bands));
      const said = new Set(terms.map(({ band }) => band));
      // The claims of one sentence share its terms: what one of them says is no slip of another.
      const slip = terms.find(({ band }) => !known.has(band));
      if (!slip) continue;
      for (const { bands, usual, index } of judged) {
        if (bands.some((band) => said.has(band))) continue;
        const range = { start: span.start + slip.start, end: span.start + slip.end };
        const words = text.value.slice(range.start, range.end);
        const message = `"${words}" means ${plainBand(slip.band)}, but the claim ${claimName(context, index)} says ${plainBand(usual)}`;
        yield {
          pointer: text.pointer,
          range,
          message,
          hint: `Write "${alike(context.language, usual, words)}", or correct the claim.`,
        };
      }
    }
  },
};

function plainBand(band: LikelihoodBand): string {
  return bandText(band).replaceAll('`', '');
}

/** A term of the band that can stand where the words do: an adverb for an adverb, as far as there is one. */
function alike({ likelihoodAdverb }: Language, { terms }: LikelihoodBand, words: string): string {
  const [first = ''] = terms;
  if (!/(?:ably|ainly)$/.test(words)) return first;
  const adverb = terms.map((term) => likelihoodAdverb?.(term)).find((one) => one !== undefined);
  return adverb ?? first;
}
