import { type Token, tokensOf } from './tokens.ts';

interface Phrase<Value> {
  words: readonly string[];
  value: Value;
}

/** A phrase that was met, and how many words it has. */
export interface Met<Value> {
  value: Value;
  length: number;
}

/** Phrases of one word or more, each with what it stands for; found where they begin and where they end, the longest first. */
export class Phrases<Value> {
  readonly #byFirst = new Map<string, Phrase<Value>[]>();
  readonly #byLast = new Map<string, Phrase<Value>[]>();

  /** Phrases as a list that commas part. */
  add(list: string, value: Value): this {
    for (const phrase of list.split(',')) {
      const words = tokensOf(phrase, '.').map(({ word }) => word);
      const [first] = words;
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      insert(this.#byFirst, first, { words, value });
      insert(this.#byLast, last, { words, value });
    }
    return this;
  }

  /** The longest phrase that begins with the word of an index. */
  at(tokens: readonly Token[], index: number): Met<Value> | undefined {
    return longest(this.#byFirst, tokens, index, 0);
  }

  /** The longest phrase that ends with the word of an index. */
  endingAt(tokens: readonly Token[], index: number): Met<Value> | undefined {
    return longest(this.#byLast, tokens, index, 1);
  }
}

function insert<Value>(table: Map<string, Phrase<Value>[]>, word: string, phrase: Phrase<Value>): void {
  const known = table.get(word) ?? [];
  known.push(phrase);
  known.sort((a, b) => b.words.length - a.words.length);
  table.set(word, known);
}

function longest<Value>(
  table: ReadonlyMap<string, readonly Phrase<Value>[]>,
  tokens: readonly Token[],
  index: number,
  fromEnd: 0 | 1,
): Met<Value> | undefined {
  const word = tokens[index]?.word;
  const phrases = word ? table.get(word) : undefined;
  if (!phrases) return undefined;
  for (const { words, value } of phrases) {
    const first = index - fromEnd * (words.length - 1);
    let same = 0;
    while (same < words.length && tokens[first + same]?.word === words[same]) same++;
    if (same === words.length) return { value, length: same };
  }
  return undefined;
}
