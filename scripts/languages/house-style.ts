import type { SentencesOf } from './span.ts';

/** Words that the pattern of a check matched, in the text where they stand. */
export interface StyleMatch {
  text: { pointer: string; value: string };
  match: RegExpExecArray;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** The rules of house style. */
export type StyleRuleId = 'unit-style' | 'date-style' | 'dash-style' | 'quote-style' | 'spelling-variant';

/** Words that are not in house style. */
export interface Slip {
  /** What to write instead, where that is beyond doubt. */
  fix?: string;
  /** How far before and after what the pattern matched the words reach. */
  before?: number;
  after?: number;
  /** What to say where the words would not show what is meant. */
  message?: string;
}

/** One thing that the house style of a language says. */
export interface StyleCheck {
  /** Goes over all texts at once: global, or sticky where it has an opening. */
  pattern: RegExp;
  /** Global; matches wherever the pattern can. Checks share one, so that texts are gone through once for all of them. */
  opening?: RegExp;
  /** Without one of these in the texts nothing matches; a sign is looked for many times as fast as a pattern. */
  signs?: readonly string[];
  /** The house style, in a sentence. */
  house: string;
  /** What is wrong with a match, if anything is. */
  slip(match: StyleMatch, sentencesOf: SentencesOf): Slip | undefined;
}

/** The house style of a language. */
export type HouseStyle = Partial<Readonly<Record<StyleRuleId, readonly StyleCheck[]>>>;
