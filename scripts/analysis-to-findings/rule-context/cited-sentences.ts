import type { Span } from '../../languages/index.ts';
import type { Claim } from '../../model/index.ts';
import { bareWords } from './bare-words.ts';
import type { CitedSentence, RuleContext, TextRange } from './rule-context.ts';

/** The sentences that cite a claim with a figure or a likelihood. */
export function citedSentences(context: RuleContext): CitedSentence[] {
  const measured = new Map<string, { claim: Claim; index: number }>();
  for (const [id, index] of context.ids('claims')) {
    const claim = context.analysis.claims?.[index];
    if (claim && (claim.figure || claim.likelihood !== undefined)) measured.set(id, { claim, index });
  }
  const found: CitedSentence[] = [];
  if (measured.size === 0) return found;
  for (const { text, notes: all } of context.citingTexts()) {
    const notes = all.filter(({ id }) => measured.has(id));
    if (notes.length === 0) continue;
    let next = 0;
    for (const span of context.languages.sentencesOf(text.value)) {
      if ((notes[next]?.index ?? span.end) >= span.end) continue;
      const claims = new Map<string, { claim: Claim; index: number }>();
      for (let cited = notes[next]; cited && cited.index < span.end; cited = notes[++next]) {
        const claim = measured.get(cited.id);
        if (claim) claims.set(claim.claim.id, claim);
      }
      const words = bareWords(text.value.slice(span.start, span.end));
      const ownWords = withoutQuotations(words, span, context.quotations(text));
      found.push({ text, span, words, ownWords, claims: [...claims.values()] });
    }
  }
  return found;
}

function withoutQuotations(words: string, span: Span, quotations: readonly TextRange[]): string {
  let own = words;
  for (const quotation of quotations) {
    const [start, end] = [Math.max(quotation.start, span.start), Math.min(quotation.end, span.end)];
    if (start >= end) continue;
    own = own.slice(0, start - span.start) + ' '.repeat(end - start) + own.slice(end - span.start);
  }
  return own;
}
