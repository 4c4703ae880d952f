import { keptWords, type Language, numbersIn } from '../languages/index.ts';

/** A stretch of a paragraph that (…) stands for. */
export type Stretch = readonly [start: number, end: number];

/** Ends a sentence, with what closes with it. */
const stop = '[.!?…]["\')»]*';
const sentenceGap = new RegExp(`(?<=${stop})\\s+`);
const endsSentence = new RegExp(`(?:^|${stop})\\s*$`);
/** What stands between clauses. */
const clauseGap = /[,;:()]|\s[–—-](?=\s|$)/;
const clauseOpens = /(?:[,;:(]|\s[–—-])\s*$/;
const clauseEnds = /^\s*(?:[,;:.!?…)]|[–—-]\s|$)/;
const firstWord = /[\p{L}\p{M}]+'?/u;

/**
 * The word in a stretch of a folded paragraph without which what stands around it says another thing: what denies, doubts or attributes it, or
 * bends the number that follows. Whole sentences may go, and so may clauses about time, place, cause, or something that the sentence names.
 */
export function swallowedIn(paragraph: string, [start, end]: Stretch, language: Language): string | undefined {
  const { elision } = language;
  if (!elision) return undefined;
  const { anywhere, opening } = keptWords(elision);
  const [before, after] = [paragraph.slice(Math.max(0, start - 4), start), paragraph.slice(end)];
  const sentences = paragraph.slice(start, end).split(sentenceGap);
  for (const [place, sentence] of sentences.entries()) {
    const begins = place > 0 || endsSentence.test(before);
    const finishes = endsSentence.test(sentence);
    if (begins && finishes) continue;
    // What opens a sentence has a capital; any other word with one is a name.
    const clauses = (begins ? small(sentence) : sentence).split(clauseGap);
    for (const [index, clause] of clauses.entries()) {
      const first = firstWord.exec(clause)?.[0] ?? '';
      const isApart = index > 0 || begins || clauseOpens.test(before);
      const isClosed = index < clauses.length - 1 || finishes || clauseEnds.test(after);
      const isAside = isClosed && (elision.adjuncts.includes(first) || (isApart && elision.relatives.includes(first)));
      const kept = (isAside ? opening : anywhere).exec(clause);
      if (kept) return kept[0].trim();
    }
  }
  return bending(paragraph.slice(start, end), after, language);
}

/** Where the sentence begins in which an offset lies. */
export function sentenceStart(paragraph: string, at: number): number {
  const before = paragraph.slice(0, at).split(sentenceGap).at(-1) ?? '';
  return at - before.length;
}

/** Where the sentence ends in which an offset lies, or the next one where it lies between two. */
export function sentenceStop(paragraph: string, at: number): number {
  const rest = paragraph.slice(at);
  const [first = '', ...more] = rest.split(sentenceGap);
  const sentence = /\p{L}/u.test(first)
    ? first
    : `${first}${/^\s+/.exec(rest.slice(first.length))?.[0] ?? ''}${more[0] ?? ''}`;
  return at + sentence.length;
}

/** A sentence with a small letter at its start. */
function small(sentence: string): string {
  return sentence.replace(/\p{L}/u, (letter) => letter.toLowerCase());
}

/** What bends the number before which it stands: at least, almost. */
function bending(stretch: string, after: string, { numbers }: Language): string | undefined {
  if (!numbers || numbersIn(after.slice(0, 40), numbers)[0]?.start !== 0) return undefined;
  const words = `${stretch.trimEnd()} `;
  for (const [pattern] of numbers.qualifiers) {
    const found = pattern.exec(words);
    if (found) return found[0].trim();
  }
  return undefined;
}
