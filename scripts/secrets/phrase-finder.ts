import { foldWords } from '../model/index.ts';

/** A word as phrases are compared by: folded, with the offsets at which it stands. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** A phrase in a text, and what was said to go with it. */
export interface Found<Meaning> {
  meaning: Meaning;
  start: number;
  end: number;
}

interface Branch<Meaning> {
  next: Map<string, Branch<Meaning>>;
  meaning?: Meaning;
}

/** As much of a phrase is compared; a text that holds so many words of it in a row gives it away. */
export const longest = 32;
const run = /[\p{Alphabetic}\p{M}\p{N}\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu;
/** Scripts that part words by spaces and leave them whole; elsewhere each letter counts as a word. A number beside a word is one too. */
const piece =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]+|\p{N}+|[^ ]/gu;
/** What folding changes only in case; most words, at a tenth of the cost. */
const ascii = /^(?:[A-Za-z]+|[0-9]+)$/;

/** The words of a text. */
export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: letters, index: start } of text.matchAll(run)) {
    const end = start + letters.length;
    if (ascii.test(letters)) yield { word: letters.toLowerCase(), start, end };
    else for (const [word] of foldWords(letters).matchAll(piece)) yield { word, start, end };
  }
}

/** Finds phrases in texts word by word, in time that grows with the text and not with the number of phrases. */
export class PhraseFinder<Meaning> {
  readonly #root: Branch<Meaning> = { next: new Map() };

  /** A phrase that is known already keeps its meaning. */
  add(words: readonly string[], meaning: Meaning): void {
    let branch = this.#root;
    for (const word of words.slice(0, longest)) {
      let next = branch.next.get(word);
      if (!next) {
        next = { next: new Map() };
        branch.next.set(word, next);
      }
      branch = next;
    }
    if (branch !== this.#root) branch.meaning ??= meaning;
  }

  /** The phrases in a text, of those that begin at one word the longest that counts. */
  *find(text: string, counts: (found: Found<Meaning>) => boolean): Generator<Found<Meaning>> {
    if (this.#root.next.size === 0) return;
    const tokens = [...tokensOf(text)];
    for (const [index, { start }] of tokens.entries()) {
      let last: Found<Meaning> | undefined;
      let branch: Branch<Meaning> | undefined = this.#root;
      for (let at = index; branch; at += 1) {
        const token = tokens[at];
        branch = token && branch.next.get(token.word);
        if (!token || branch?.meaning === undefined) continue;
        const found = { meaning: branch.meaning, start, end: token.end };
        if (counts(found)) last = found;
      }
      if (last) yield last;
    }
  }
}
