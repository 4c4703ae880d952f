/** Words by which a stretch of a sentence may be left out, or not; in small letters, apostrophes straight. */
export interface ElisionWords {
  /**
   * What denies, doubts, bounds or attributes what stands around it, so that it must be kept; words or phrases, of which one with `-` at an end is
   * the beginning or the end of words, and one with an apostrophe at its end stands before a word.
   */
  kept: readonly string[];
  /** What opens a clause about a thing that the sentence names, behind a comma, bracket or dash. */
  relatives: readonly string[];
  /** What opens a phrase or clause about time, place, cause and the like. */
  adjuncts: readonly string[];
}

/** Finds the first word in a text that must be kept; sticky ones find it only where they are put. */
export interface KeptWords {
  anywhere: RegExp;
  opening: RegExp;
}

const patterns = new WeakMap<ElisionWords, KeptWords>();

/** The patterns of what must be kept, over folded text. */
export function keptWords(words: ElisionWords): KeptWords {
  let made = patterns.get(words);
  if (!made) {
    const letter = '[\\p{L}\\p{M}]';
    const source = words.kept.map((one) => {
      if (one.startsWith('-')) return `${letter}*${one.slice(1)}(?!${letter})`;
      if (one.endsWith('-')) return `${one.slice(0, -1)}${letter}*`;
      return one.endsWith("'") ? one : `${one}(?!${letter})`;
    });
    const any = `(?<!${letter})(?:${source.join('|')})`;
    made = { anywhere: new RegExp(any, 'u'), opening: new RegExp(`^\\s*${any}`, 'u') };
    patterns.set(words, made);
  }
  return made;
}
