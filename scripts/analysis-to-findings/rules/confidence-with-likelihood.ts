import type { Language, LikelihoodWords, Span } from '../../languages/index.ts';
import { quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { firstTouched, type Hit, type RuleContext, type Text } from '../rule-context/index.ts';

export const confidenceWithLikelihood: Rule = {
  id: 'confidence-with-likelihood',
  level: 'warning',
  wants: 'A sentence speaks of confidence or of likelihood, not of both.',
  why: 'Confidence is about the evidence and likelihood about the event, and in one sentence readers take one for the other.',
  *check(context) {
    const { confidence, likelihood } = context.language;
    if (!confidence || !likelihood) return;
    const joinedProse = context.joinedProse();
    const sentenceOf = sentenceFinder(context, likelihood);
    for (const hit of joinedProse.matches(confidence.pattern)) {
      const { text, match, start, end } = hit;
      const before = text.value.slice(Math.max(0, start - 60), start);
      const opening = confidence.opening(match[0], before, text.value.slice(end, end + 60));
      if (opening === undefined) continue;
      const sentence = sentenceOf(hit);
      const { term } = sentence;
      if (!term || sentence.isTold || joinedProse.isNoProse(hit) || firstTouched(context.quotations(text), hit))
        continue;
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
function sentenceFinder(
  { languages }: RuleContext,
  likelihood: NonNullable<Language['likelihood']>,
): (hit: Hit) => Sentence {
  let ahead: Iterator<Span> | undefined;
  let sentence: Sentence | undefined;
  return ({ text, start }) => {
    if (!ahead || sentence?.text !== text) ahead = languages.sentencesOf(text.value).values();
    while (sentence?.text !== text || sentence.end <= start) {
      const span: Span = ahead.next().value ?? { start, end: Number.POSITIVE_INFINITY };
      const [term] = likelihood(text.value.slice(span.start, span.end));
      sentence = { text, end: span.end, term, isTold: false };
    }
    return sentence;
  };
}
