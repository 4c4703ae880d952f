import { quoted, type Recommendation } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { claimOf, type RuleContext } from '../rule-context/index.ts';

export const recommendationIncomplete: Rule = {
  id: 'recommendation-incomplete',
  level: 'warning',
  wants:
    'A recommendation says who should do what and on what basis, and a strong one that rests on low confidence says why it is strong.',
  why: 'Nobody can act on advice without an addressee, or weigh advice without a basis.',
  *check(context) {
    for (const { index, thing: recommendation } of context.things('recommendations')) {
      const pointer = `/recommendations/${index}`;
      const missing = missingParts(recommendation);
      if (missing.length > 0) {
        const hint = 'Give an actor as `addressee`, an `action`, and claims as `basedOn`.';
        yield { pointer, message: `${nameOf(context, recommendation, index)} has ${inWords(missing)}`, hint };
      }
      if (isTooStrong(context, recommendation)) {
        const message = `${nameOf(context, recommendation, index)} is strong, though all that it rests on is of low confidence`;
        const hint = 'Make it `conditional`, or say in `justification` why it is strong all the same.';
        yield { pointer: `${pointer}/strength`, message, hint };
      }
    }
  },
};

function nameOf(context: RuleContext, { id }: Recommendation, index: number): string {
  return context.isSecret(id) ? `recommendation ${index + 1}` : `the recommendation ${quoted(id)}`;
}

function missingParts({ addressee, action, basedOn = [] }: Recommendation): string[] {
  const parts: string[] = [];
  if (addressee === undefined) parts.push('no addressee');
  if (action === undefined) parts.push('no action');
  if (basedOn.length === 0) parts.push('no basis');
  return parts;
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Judgements carry the confidence; facts that stand beside them do not make a judgement any surer. */
function isTooStrong(context: RuleContext, { strength, justification, basedOn = [] }: Recommendation): boolean {
  if (strength !== 'strong' || justification !== undefined) return false;
  const claims = basedOn.map((id) => claimOf(context, id));
  const judgements = claims.filter((claim) => claim?.kind === 'assessment' || claim?.kind === 'forecast');
  return judgements.length > 0 && judgements.every((claim) => claim?.confidence?.level === 'low');
}
