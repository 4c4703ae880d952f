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
  /** As they were added, by the words that they may begin with; spelled out, they are ten times as many. */
  readonly #added = new Map<string, [list: string, meaning: Meaning][]>();
  /** Those whose first word was met, the longest first. */
  readonly #byFirst = new Map<string, readonly Entry<Meaning>[]>();

  /** Adds phrases, `|` between them. */
  add(list: string, meaning: Meaning): this {
    for (const phrase of list.split(between)) {
      for (const first of new Set(firstWordsOf(phrase.trim()))) {
        const known = this.#added.get(first);
        if (known) known.push([phrase, meaning]);
        else this.#added.set(first, [[phrase, meaning]]);
      }
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

  /** Phrases are spelled out when their first word is met, which most never are. */
  #sorted(first: string): readonly Entry<Meaning>[] | undefined {
    const sorted = this.#added
      .get(first)
      ?.flatMap(([phrase, meaning]) => phrasesIn(phrase).map((one) => ({ words: one.split(' '), meaning })))
      .filter(({ words }) => words[0] === first)
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

/** What stands between phrases, though not between alternatives. */
const between = /\|(?![^(]*\))/;

/** The words with which a phrase may begin, spelled out no further. */
function firstWordsOf(phrase: string): string[] {
  const end = phrase.search(/[ (]/);
  if (end < 0) return phrase === '' ? [] : [phrase];
  if (phrase[end] === ' ') return [phrase.slice(0, end)];
  const close = phrase.indexOf(')', end);
  const [before, after] = [phrase.slice(0, end), phrase.slice(close + 1)];
  const ways = phrase.slice(end + 1, close).split('|');
  return ways.flatMap((way) => firstWordsOf((before + way + after).trimStart()));
}

/** The phrases of a list, with all alternatives in parentheses. */
export function phrasesIn(list: string): string[] {
  const phrases: string[] = [];
  for (const phrase of list.split(between)) phrases.push(...spelledOut(phrase.trim()));
  return phrases.filter((phrase) => phrase !== '').map((phrase) => phrase.replace(/ {2,}/g, ' ').trim());
}

function spelledOut(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + group[0].length)];
  return (group[1] ?? '').split('|').flatMap((one) => spelledOut(before + one + after));
}
