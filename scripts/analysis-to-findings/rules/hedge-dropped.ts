import { isAttributed } from '../../languages/index.ts';
import { type Claim, quoted } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import {
  type CitedSentence,
  claimName,
  isTold,
  isUnsettled,
  type RuleContext,
  wholeOf,
  wordsOfNotes,
} from '../rule-context/index.ts';

/** From how many signs on a quotation tells somebody's words, and not only what somebody calls something. */
const longQuotation = 15;

export const hedgeDropped: Rule = {
  id: 'hedge-dropped',
  level: 'warning',
  wants: 'A sentence that cites what is only reported, unverified or disputed names who says so, or hedges.',
  why: 'What somebody says, a reader would take for what the desk knows.',
  *check(context) {
    const { attribution } = context.language;
    if (!attribution) return;
    for (const sentence of context.citedSentences()) {
      for (const { claim, index, notes } of sentence.claims) {
        if (claim.likelihood !== undefined || !isUnsettled(claim)) continue;
        const { text, span } = sentence;
        const words = text.value.slice(span.start, span.start + wordsOfNotes(sentence, notes).end);
        if (isAttributed(words, attribution) || !isTold(sentence) || quotesAtLength(context, sentence)) continue;
        const says = `the claim ${claimName(context, index)} is ${standing(claim)}`;
        const message = `the sentence tells as a fact what is not settled: ${says}`;
        yield { pointer: sentence.text.pointer, range: wholeOf(sentence), message, hint: hintOf(context, claim) };
      }
    }
  },
};

function standing({ kind, status }: Claim): string {
  return status === 'unverified' || status === 'disputed' ? `\`${status}\`` : `only \`${kind}\``;
}

function hintOf(context: RuleContext, { attributedTo, status }: Claim): string {
  const who =
    attributedTo === undefined || context.isSecret(attributedTo)
      ? 'who says so'
      : `who says so (${quoted(attributedTo)})`;
  const kind = status === 'disputed' ? 'that it is disputed' : 'that it is not confirmed';
  return `Say ${who}, or ${kind}, in the sentence itself.`;
}

/** Whether a sentence gives words of others at some length: then they are told apart from the desk's. */
function quotesAtLength(context: RuleContext, { text, span }: CitedSentence): boolean {
  return context
    .quotations(text)
    .some(({ start, end }) => start < span.end && end > span.start && end - start >= longQuotation);
}
