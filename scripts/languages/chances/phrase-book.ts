/** A phrase that stands in a list of words, from the word at an index on. */
export interface Phrase<Meaning> {
  length: number;
  meaning: Meaning;
}

/** Finds phrases in words; of several at one place, the longest. */
export class PhraseBook<Meaning> {
  readonly #byFirst = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();

  /** Adds phrases, `|` between them. */
  add(phrases: string, meaning: Meaning): this {
    for (const phrase of phrasesIn(phrases)) {
      const words = phrase.split(' ');
      const known = this.#byFirst.get(words[0] ?? '') ?? [];
      known.push({ words, meaning });
      known.sort((a, b) => b.words.length - a.words.length);
      this.#byFirst.set(words[0] ?? '', known);
    }
    return this;
  }

  at(words: readonly string[], index: number): Phrase<Meaning> | undefined {
    const known = this.#byFirst.get(words[index] ?? '');
    if (!known) return undefined;
    for (const { words: phrase, meaning } of known) {
      let length = 1;
      while (length < phrase.length && phrase[length] === words[index + length]) length++;
      if (length === phrase.length) return { length, meaning };
    }
    return undefined;
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
