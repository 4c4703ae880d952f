import type { Span } from '../../languages/index.ts';
import type { Claim } from '../../model/index.ts';
import { bareWords } from './bare-words.ts';
import type { CitedClaim, CitedSentence, RuleContext, Text, TextRange } from './rule-context.ts';

/** The sentences that cite a claim with a figure, a likelihood or a date. */
export function citedSentences(context: RuleContext): CitedSentence[] {
  const measured = new Map<string, { claim: Claim; index: number }>();
  for (const [id, index] of context.ids('claims')) {
    const claim = context.analysis.claims?.[index];
    if (claim && (claim.figure || claim.likelihood !== undefined || claim.when)) measured.set(id, { claim, index });
  }
  const found: CitedSentence[] = [];
  if (measured.size === 0) return found;
  for (const { text, notes: all } of context.citingTexts()) {
    const notes = all.filter(({ id }) => measured.has(id));
    if (notes.length === 0) continue;
    let next = 0;
    let at = 0;
    for (const span of context.languages.sentencesOf(text.value)) {
      if ((notes[next]?.index ?? span.end) >= span.end) continue;
      const claims = new Map<string, CitedClaim>();
      for (let cited = notes[next]; cited && cited.index < span.end; cited = notes[++next]) {
        const claim = measured.get(cited.id);
        if (!claim) continue;
        const known = claims.get(claim.claim.id);
        if (known) known.notes.push(cited.index - span.start);
        else claims.set(claim.claim.id, { ...claim, notes: [cited.index - span.start] });
      }
      while ((all[at]?.index ?? span.end) < span.start) at++;
      const groups: number[] = [];
      for (let last = -2; (all[at]?.index ?? span.end) < span.end; at++) {
        const note = all[at];
        if (note && note.index > last + 1) groups.push(note.index - span.start);
        last = note?.end ?? last;
      }
      found.push(new SentenceWithNotes(context, text, span, groups, [...claims.values()]));
    }
  }
  return found;
}

/** A cited sentence whose words are made ready when a rule first asks for them. */
class SentenceWithNotes implements CitedSentence {
  readonly text: Text;
  readonly span: Span;
  readonly groups: readonly number[];
  readonly claims: readonly CitedClaim[];
  readonly #context: RuleContext;
  #words: string | undefined;
  #ownWords: string | undefined;

  constructor(context: RuleContext, text: Text, span: Span, groups: readonly number[], claims: readonly CitedClaim[]) {
    this.#context = context;
    this.text = text;
    this.span = span;
    this.groups = groups;
    this.claims = claims;
  }

  get words(): string {
    this.#words ??= bareWords(this.text.value.slice(this.span.start, this.span.end));
    return this.#words;
  }

  get ownWords(): string {
    this.#ownWords ??= withoutQuotations(this.words, this.span, this.#context.quotations(this.text));
    return this.#ownWords;
  }
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
