/** A phrase that stands in a list of words, from the word at an index on. */
export interface Phrase<Meaning> {
  length: number;
  meaning: Meaning;
}

interface Entry<Meaning> {
  words: readonly string[];
  meaning: Meaning;
}

/** Finds phrases in words; of several at one place, the longest. */
export class PhraseBook<Meaning> {
  /** As they were added, by their first words. */
  readonly #added = new Map<string, [phrase: string, meaning: Meaning][]>();
  /** Those that were asked for, the longest first. */
  readonly #byFirst = new Map<string, readonly Entry<Meaning>[]>();

  /** Adds phrases. */
  add(phrases: readonly string[], meaning: Meaning): this {
    for (const phrase of phrases) {
      const first = phrase.split(' ', 1)[0] ?? '';
      const known = this.#added.get(first);
      if (known) known.push([phrase, meaning]);
      else this.#added.set(first, [[phrase, meaning]]);
    }
    return this;
  }

  at(words: readonly string[], index: number): Phrase<Meaning> | undefined {
    const first = words[index] ?? '';
    const known = this.#byFirst.get(first) ?? this.#sorted(first);
    if (!known) return undefined;
    for (const { words: phrase, meaning } of known) {
      let length = 1;
      while (length < phrase.length && phrase[length] === words[index + length]) length++;
      if (length === phrase.length) return { length, meaning };
    }
    return undefined;
  }

  /** Phrases are put in order when their first word is met, which most never are. */
  #sorted(first: string): readonly Entry<Meaning>[] | undefined {
    const sorted = this.#added
      .get(first)
      ?.map(([phrase, meaning]) => ({ words: phrase.split(' '), meaning }))
      .sort((a, b) => b.words.length - a.words.length);
    if (sorted) this.#byFirst.set(first, sorted);
    return sorted;
  }

  /** Whether a phrase ends at the word at an index; its length, or 0. */
  lengthBefore(words: readonly string[], index: number, longest = 4): number {
    for (let length = Math.min(longest, index + 1); length > 0; length--) {
      const found = this.at(words, index - length + 1);
      if (found && found.length === length) return length;
    }
    return 0;
  }
}

/** The phrases of a list, with all alternatives in parentheses. */
export function phrasesIn(list: string): string[] {
  const phrases: string[] = [];
  for (const phrase of list.split(/\|(?![^(]*\))/)) phrases.push(...spelledOut(phrase.trim()));
  return phrases.filter((phrase) => phrase !== '').map((phrase) => phrase.replace(/ {2,}/g, ' ').trim());
}

function spelledOut(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + group[0].length)];
  return (group[1] ?? '').split('|').flatMap((one) => spelledOut(before + one + after));
}
