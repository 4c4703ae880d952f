import type { ConfidenceWords } from '../language.ts';

/** Confidence of the analyst; what precedes and follows the word tells it from the trust that somebody has in somebody else. */
const word = /[Cc]onfiden(?:ce|t)\b/g;
const level = /\b(?:low|medium|moderate|high)(?:[ -]to[ -](?:medium|moderate|high))?[ -]$/i;
const owner = /\b(?:[Oo]ur|[Mm]y|Crisis Group[’']s) (?:own |overall )?$/;
const speaker =
  /\b(?:[Ww]e|I|Crisis Group|analysts?|experts?|th(?:is|e) (?:author|desk|analyst)s?) (?:is|are|am|remains?|feels?) (?:\w+ )?$/;
const judgement =
  '(?:this|that|the|our|its|these|those) (?:judge?ment|assessment|forecast|estimate|finding|conclusion|analysis)';
const trust = new RegExp(`^ (?:among|between|from|by|vote|in|of)\\b(?! ${judgement})`);
/** Confidence: high; confidence in this judgement is high. */
const graded = new RegExp(`^(?:: | in ${judgement} (?:is|remains) )(?:\\w+ )?(?:low|medium|moderate|high)\\b`);

/** How an English text speaks of confidence. */
export const confidence: ConfidenceWords = { pattern: word, opening: openingOf };

function openingOf(word: string, before: string, after: string): string | undefined {
  if (/\p{L}$/u.test(before)) return undefined;
  if (word.endsWith('t')) return speaker.exec(before)?.[0];
  const own = owner.exec(before)?.[0];
  if (own !== undefined || graded.test(after)) return own ?? '';
  return trust.test(after) ? undefined : level.exec(before)?.[0];
}
