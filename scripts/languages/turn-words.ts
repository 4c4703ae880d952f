/**
 * Words that make another statement of a sentence. Each list is of words in small letters with spaces between them, apostrophes straight; what
 * ends in `-` is the beginning of words.
 */
export interface TurnWords {
  /** Amounts and places in an order, beside the number words of the language. */
  amounts: string;
  /** What says how sure, how likely or how far settled something is, and who says so. */
  certainty: string;
  /** What denies, bounds, excludes, compares, or places in time and space. */
  turns: string;
  /** Of these, words that say another thing where they stand before another word: only, not. */
  floating: string;
  /** Words of which those on the one side say the contrary of those on the other. */
  opposites: readonly (readonly [string, string])[];
  /** Before a word, what makes another of it; with such a beginning, a hyphen is part of the word. */
  prefixes: string;
  /** What the passive is made with, and what names the doer. */
  passive: { be: string; by: string };
  /** Words that open a clause about a noun, where a comma makes a difference. */
  relatives: string;
  /** One way of writing for each of several, as patterns over small letters, and what stands for it. */
  sameWords: readonly (readonly [RegExp, string])[];
  /** The house's spelling of a word. */
  spelling?(word: string): string;
}
