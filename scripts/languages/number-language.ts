/** How a qualifier bends the number that it stands before. */
export type Qualifier = 'at-least' | 'up-to' | 'below' | 'about';

/** How numbers are written in a language. */
export interface NumberLanguage {
  /** Number words and their values. */
  words: Readonly<Record<string, number>>;
  /** Words of `words` that multiply what stands before them. */
  multipliers: readonly string[];
  /** Words of `words` that four multiplies: quatre-vingts is eighty. */
  scores?: readonly string[];
  /** Between the words of one number, as the source of a regular expression. */
  joiner: string;
  /** After a number, what adds a half; before a number, what leaves half of it. As sources of regular expressions. */
  half: string;
  halfOf: string;
  /** A number in digits, as the source of a regular expression. */
  digits: string;
  /** What stands between groups of three digits, and before decimals. */
  group: RegExp;
  decimal: string;
  /** Number words that are also articles or pronouns. */
  weak: readonly string[];
  /** Number words that are no numbers by themselves: millions of people. */
  noNumbers: readonly string[];
  /** Between the ends of a range, and what stands before and between them in its long form. */
  range: RegExp;
  between: RegExp;
  and: RegExp;
  /** In order: `no more than` goes before `more than`. */
  qualifiers: readonly (readonly [RegExp, Qualifier])[];
  months: string;
  /** Before a number that names and does not count. */
  labels: RegExp;
  /** After a number that does not count: times, fractions, dozens. */
  notCounts: RegExp;
  /** Between the two numbers of a share, as in `one in five`. */
  share: RegExp;
  /** After a number that tells of a part of what the word in the group names; no word where a pronoun stands for it. */
  partOf: RegExp;
  /** Before a number that tells of a part. */
  including: RegExp;
  /** After a number of things that did something to others, as in `two bombs killed dozens`. */
  acts: RegExp;
  /** Words that say nothing of what is counted, of two letters or more. */
  functionWords: ReadonlySet<string>;
  /** Words for people that do not say what happened to them. */
  people: ReadonlySet<string>;
  /** Words for what a figure `counts`, in the singular; besides those of its name, and of `people`. */
  kinds: Readonly<Record<string, string>>;
}
