import type { Span } from '../../languages/index.ts';
import { bareWords, type Claim, type Note } from '../../model/index.ts';
import type { CitedClaim, CitedSentence, RuleContext, Text, TextRange } from './rule-context.ts';

/** Whether a claim is only what somebody says, or is in doubt. */
export function isUnsettled({ kind, status }: Claim): boolean {
  return (kind === 'reported' && status !== 'confirmed') || status === 'unverified' || status === 'disputed';
}

/** The sentences that cite a claim with a figure, a likelihood or a date, or one that is not settled. */
export function citedSentences(context: RuleContext): CitedSentence[] {
  const measured = new Map<string, { claim: Claim; index: number }>();
  for (const [id, index] of context.ids('claims')) {
    const claim = context.analysis.claims?.[index];
    if (claim && (claim.figure || claim.likelihood !== undefined || claim.when || isUnsettled(claim)))
      measured.set(id, { claim, index });
  }
  const found: CitedSentence[] = [];
  if (measured.size === 0) return found;
  for (const { text, notes: all } of context.citingTexts()) {
    const notes = all.filter(({ id }) => measured.has(id));
    if (notes.length === 0) continue;
    let next = 0;
    for (const span of context.sentences(text)) {
      if ((notes[next]?.index ?? span.end) >= span.end) continue;
      const claims: CitedClaim[] = [];
      for (let cited = notes[next]; cited && cited.index < span.end; cited = notes[++next]) {
        const claim = measured.get(cited.id);
        if (!claim) continue;
        const known = claims.find(({ index }) => index === claim.index);
        if (known) known.notes.push(cited.index - span.start);
        else claims.push({ claim: claim.claim, index: claim.index, notes: [cited.index - span.start] });
      }
      found.push(new SentenceWithNotes(context, text, span, all, claims));
    }
  }
  return found;
}

/** A cited sentence whose words are made ready when a rule first asks for them. */
class SentenceWithNotes implements CitedSentence {
  readonly text: Text;
  readonly span: Span;
  readonly claims: readonly CitedClaim[];
  readonly #context: RuleContext;
  readonly #notes: readonly Note[];
  #groups: readonly number[] | undefined;
  #words: string | undefined;
  #ownWords: string | undefined;

  constructor(context: RuleContext, text: Text, span: Span, notes: readonly Note[], claims: readonly CitedClaim[]) {
    this.#context = context;
    this.text = text;
    this.span = span;
    this.#notes = notes;
    this.claims = claims;
  }

  get groups(): readonly number[] {
    this.#groups ??= groupsOf(this.#notes, this.span);
    return this.#groups;
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

/** Where in a sentence notes stand, of several in a row the first. */
function groupsOf(notes: readonly Note[], span: Span): number[] {
  const groups: number[] = [];
  let last = -2;
  for (const { index, end } of notes) {
    if (index < span.start) continue;
    if (index >= span.end) break;
    if (index > last + 1) groups.push(index - span.start);
    last = end;
  }
  return groups;
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

/** The words of a sentence that notes belong to: from the notes before the first of them to the last, or to the end where no more follow. */
export function wordsOfNotes({ groups, span }: CitedSentence, notes: readonly number[]): TextRange {
  const first = groups.findLastIndex((start) => start <= (notes[0] ?? 0));
  const last = groups.findLastIndex((start) => start <= (notes.at(-1) ?? 0));
  return {
    start: groups[first - 1] ?? 0,
    end: (groups[last + 1] === undefined ? undefined : groups[last]) ?? span.end - span.start,
  };
}

/** Whether a sentence tells something in a paragraph of an answer: cells, labels and scenarios need no verb, and questions only ask. */
export function isTold({ text, span, groups }: CitedSentence): boolean {
  if (text.kind !== 'markdown' || !text.pointer.startsWith('/questions/')) return false;
  const lastNotes = span.start + (groups.at(-1) ?? 0);
  return !/[?:…]/.test(text.value.slice(Math.max(span.start, lastNotes - 3), span.end));
}

/** Where a sentence stands in its text, without the notes at its end. */
export function wholeOf({ span, words }: CitedSentence): TextRange {
  return { start: span.start, end: span.start + words.trimEnd().length };
}
