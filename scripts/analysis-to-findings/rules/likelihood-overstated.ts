import { limits, termOf } from '../../languages/index.ts';
import { bandOf, bandText, type LikelihoodScale, quoted, scaleOf } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { claimName, type LikelihoodSlip, type RuleContext } from '../rule-context/index.ts';

export const likelihoodOverstated: Rule = {
  id: 'likelihood-overstated',
  level: 'warning',
  wants:
    'A sentence that cites a forecast or an assessment says no more and no less than its likelihood: neither “certain” nor “possible”, no percentage outside the band, and no term of another scale.',
  why: 'What the analyst held to be likely, readers would take for settled, or for a mere possibility.',
  *check(context) {
    const scale = scaleOf(context.analysis);
    for (const slip of context.likelihoodSlips()) {
      const message = messageOf(context, slip, scale);
      if (message === undefined) continue;
      const { text, start, end, band } = slip;
      const hint = `Say it with the term (${quoted(termOf(context.language, band.terms[0]))}), or correct the claim.`;
      yield { pointer: text.pointer, range: { start, end }, message, hint };
    }
  },
};

function messageOf(
  context: RuleContext,
  { text, start, end, chance, index, band }: LikelihoodSlip,
  scale: LikelihoodScale,
): string | undefined {
  const claim = `the claim ${claimName(context, index)} says ${bandText(band).replaceAll('`', '')}`;
  if (!chance?.says) return `the sentence tells as certain what is not: ${claim}`;
  const [first] = chance.says;
  const words = text.value.slice(start, end);
  const said = context.isSecret(words) ? 'this likelihood' : quoted(words);
  if (chance.isShare) return `${said} lies outside the likelihood of what is cited: ${claim}`;
  if (chance.isDenied) return undefined;
  if (typeof first === 'string') {
    return chance.says.some((term) => typeof term === 'string' && bandOf(scale, term))
      ? undefined
      : `${said} is no term of ${scale.name}, which the brief uses: ${claim}`;
  }
  const [least, most] = limits(chance.says);
  if (least === most) return `${said} leaves no doubt: ${claim}`;
  const isMore = least + most > band.from + band.to;
  return `${said} says ${isMore ? 'more' : 'less'} than what is cited: ${claim}`;
}
