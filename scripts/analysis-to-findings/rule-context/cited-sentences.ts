import { type Span, sentencesOf } from '../../languages/prose-sentences.ts';
import type { Claim } from '../../model/analysis.generated.ts';
import type { Subject, Text } from './subject.ts';

/** A sentence and the claims that it cites, whether the notes stand in it or at its end. */
export interface CitedSentence {
  text: Text;
  /** Where it stands in the text. */
  span: Span;
  /** Its words, with spaces where notes, code and addresses stand: offsets are those of the text minus `span.start`. */
  words: string;
  /** Its words without quotations, in whose place spaces stand too. */
  ownWords: string;
  claims: readonly { claim: Claim; index: number }[];
}

/** What is no prose: notes, code, addresses. */
const noProse = /\[\^[a-z0-9-]+\]|`[^`\n]+`|\]\([^)\s]{0,2000}\)|https?:\/\/\S+/g;

/** Quotations, also such as begin in an earlier sentence or end in a later one. */
const quotation = /“[^“”]*(?:”|$)|^[^“”]*”|«[^«»]*(?:»|$)|(?<![\p{L}\p{N}])"[^"\n]*"/gu;

const blank = (gone: string) => ' '.repeat(gone.length);

/** The sentences that cite a claim with a figure or a likelihood. */
export function citedSentences(subject: Subject): CitedSentence[] {
  const measured = new Map<string, { claim: Claim; index: number }>();
  for (const [id, index] of subject.ids('claims')) {
    const claim = subject.analysis.claims?.[index];
    if (claim && (claim.figure || claim.likelihood !== undefined)) measured.set(id, { claim, index });
  }
  const found: CitedSentence[] = [];
  if (measured.size === 0) return found;
  for (const { text, notes: all } of subject.citingTexts()) {
    const notes = all.filter(({ id }) => measured.has(id));
    if (notes.length === 0) continue;
    let next = 0;
    for (const span of sentencesOf(text.value)) {
      if ((notes[next]?.index ?? span.end) >= span.end) continue;
      const claims = new Map<string, { claim: Claim; index: number }>();
      for (let cited = notes[next]; cited && cited.index < span.end; cited = notes[++next]) {
        const claim = measured.get(cited.id);
        if (claim) claims.set(claim.claim.id, claim);
      }
      const words = text.value.slice(span.start, span.end).replace(noProse, blank);
      const ownWords = /["“”«]/.test(words) ? words.replace(quotation, blank) : words;
      found.push({ text, span, words, ownWords, claims: [...claims.values()] });
    }
  }
  return found;
}
