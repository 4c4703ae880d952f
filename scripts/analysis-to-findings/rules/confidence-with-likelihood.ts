import { type LikelihoodWords, likelihoodWords, type Span, sentencesOf } from '../../languages/index.ts';
import { quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import type { Hit, Text } from '../rule-context/index.ts';

/** Confidence of the analyst; what precedes and follows the word tells it from the trust that somebody has in somebody else. */
const confidence = /[Cc]onfiden(?:ce|t)\b/g;
const level = /\b(?:low|medium|moderate|high)(?:[ -]to[ -](?:medium|moderate|high))?[ -]$/i;
const owner = /\b(?:[Oo]ur|[Mm]y|Crisis Group[’']s) (?:own |overall )?$/;
const speaker =
  /\b(?:[Ww]e|I|Crisis Group|analysts?|experts?|th(?:is|e) (?:author|desk|analyst)s?) (?:is|are|am|remains?|feels?) (?:\w+ )?$/;
const judgement =
  '(?:this|that|the|our|its|these|those) (?:judge?ment|assessment|forecast|estimate|finding|conclusion|analysis)';
const trust = new RegExp(`^ (?:among|between|from|by|vote|in|of)\\b(?! ${judgement})`);
/** Confidence: high; confidence in this judgement is high. */
const graded = new RegExp(`^(?:: | in ${judgement} (?:is|remains) )(?:\\w+ )?(?:low|medium|moderate|high)\\b`);

export const confidenceWithLikelihood: Rule = {
  id: 'confidence-with-likelihood',
  level: 'warning',
  wants: 'A sentence speaks of confidence or of likelihood, not of both.',
  why: 'Confidence is about the evidence and likelihood about the event, and in one sentence readers take one for the other.',
  *check(context) {
    if (!/^en\b/i.test(context.analysis.language)) return;
    const joinedProse = context.joinedProse();
    const sentenceOf = sentenceFinder();
    for (const hit of joinedProse.matches(confidence)) {
      const { text, match, start, end } = hit;
      const before = text.value.slice(Math.max(0, start - 60), start);
      const opening = openingOf(match[0], before, text.value.slice(end, end + 60));
      if (opening === undefined) continue;
      const sentence = sentenceOf(hit);
      const { term } = sentence;
      if (!term || sentence.isTold || joinedProse.isNoProse(hit) || joinedProse.isQuotation(hit)) continue;
      sentence.isTold = true;
      const message = `${quoted(opening + match[0])} stands in one sentence with the likelihood term \`${term.term}\``;
      yield {
        pointer: text.pointer,
        range: { start: start - opening.length, end },
        message,
        hint: 'Give the confidence in a sentence of its own.',
      };
    }
  },
};

/** What belongs to the word before it, if the word tells how sure the analyst is. */
function openingOf(word: string, before: string, after: string): string | undefined {
  if (/\p{L}$/u.test(before)) return undefined;
  if (word.endsWith('t')) return speaker.exec(before)?.[0];
  const own = owner.exec(before)?.[0];
  if (own !== undefined || graded.test(after)) return own ?? '';
  return trust.test(after) ? undefined : level.exec(before)?.[0];
}

interface Sentence {
  text: Text;
  end: number;
  /** The first likelihood term in it. */
  term: LikelihoodWords | undefined;
  isTold: boolean;
}

/** Tells in which sentence a hit stands. Hits come in order, so each sentence is looked through once. */
function sentenceFinder(): (hit: Hit) => Sentence {
  let ahead: Iterator<Span> | undefined;
  let sentence: Sentence | undefined;
  return ({ text, start }) => {
    if (!ahead || sentence?.text !== text) ahead = sentencesOf(text.value).values();
    while (sentence?.text !== text || sentence.end <= start) {
      const span: Span = ahead.next().value ?? { start, end: Number.POSITIVE_INFINITY };
      const [term] = likelihoodWords(text.value.slice(span.start, span.end));
      sentence = { text, end: span.end, term, isTold: false };
    }
    return sentence;
  };
}
