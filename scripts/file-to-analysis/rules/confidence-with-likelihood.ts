import { type LikelihoodWords, likelihoodWords } from '../likelihood-words.ts';
import { type Span, sentencesOf } from '../prose-sentences.ts';
import { quoted } from '../quoted.ts';
import type { Hit } from '../reading.ts';
import type { Text } from '../subject.ts';
import type { Rule } from './rule.ts';

/** Confidence of the analyst; what precedes and follows the word tells it from the trust that somebody has in somebody else. */
const confidence = /\bconfiden(?:ce|t)\b/g;
const level = /\b(?:low|moderate|high)(?:[ -]to[ -](?:moderate|high))?[ -]$/i;
const speaker =
  /\b(?:[Ww]e|I|Crisis Group|analysts?|experts?|th(?:is|e) (?:author|desk|analyst)s?) (?:is|are|am|remains?|feels?) (?:\w+ )?$/;
const trust =
  /^ (?:among|between|from|by|vote|in|of)\b(?! (?:this|that|the|our|its|these|those) (?:judge?ment|assessment|forecast|estimate|finding|conclusion|analysis))/;

export const confidenceWithLikelihood: Rule = {
  id: 'confidence-with-likelihood',
  level: 'warning',
  wants: 'A sentence speaks of confidence or of likelihood, not of both.',
  why: 'Confidence is about the evidence and likelihood about the event, and in one sentence readers take one for the other.',
  *check(subject) {
    if (!/^en\b/i.test(subject.analysis.language)) return;
    const reading = subject.reading();
    const sentenceOf = sentenceFinder();
    for (const hit of reading.matches(confidence)) {
      const { text, match, start, end } = hit;
      const before = text.value.slice(Math.max(0, start - 60), start);
      const opening = (match[0] === 'confident' ? speaker : level).exec(before)?.[0];
      if (opening === undefined || (match[0] === 'confidence' && trust.test(text.value.slice(end, end + 40)))) continue;
      const sentence = sentenceOf(hit);
      const { term } = sentence;
      if (!term || sentence.isTold || reading.isNoProse(hit) || reading.isQuotation(hit)) continue;
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
