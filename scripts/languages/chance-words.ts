import type { LikelihoodTerm } from '../model/index.ts';

/** What words say of a chance: terms of the scales that mean the same, or the least and the most that they leave open, in per cent. */
export type Says = readonly LikelihoodTerm[] | readonly [least: number, most: number];

/**
 * How a language speaks of chances. Phrases are in small letters with single spaces, without apostrophes (`isn t`), and `|` stands between
 * them; of `(a|b) c`, both are meant. A word at the end of a phrase, not before it, may be part of a longer phrase: the longest is taken.
 */
export interface ChanceWords {
  /** What phrases say, the plainest phrase first. */
  phrases: readonly (readonly [Says, string])[];
  /** Phrases that leave the chance open: risk, would, whether. */
  open: string;
  /** Beside these, a percentage or a share is a chance. */
  nouns: string;
  /** Before what a percentage is of: 40 per cent of trade. */
  of: string;
  /** Between the numbers of a share, and between odds: one in ten, two to one. */
  share: string;
  odds?: { noun: string; between: string };
  /** What denies the word that it stands before, and what may stand between the two. */
  denials: string;
  between: string;
  /** What denies in the clause of a chance, so that it is the chance of the contrary. */
  negators: string;
  /** Before a likelihood in its clause, what leaves open whether it holds: whether, if. */
  openers: string;
  /** Words that are names with a capital: May. */
  names: readonly string[];
  /** What denies stands behind its verb: ne vote pas. */
  verbFirst?: true;
  /** What opens a clause that is the subject: that, whether. */
  subject: string;
  /** What a comparison of two chances stands with, and after `than`, what says the contrary of the first. */
  comparison: { more: string; than: string; not: string };
  /** Beside a chance that is only a condition's: in the unlikely event. */
  conditions: string;
  /** Verbs of what goes on as it was, of which the contrary is that something happens: beginnings of words. */
  lasting: string;
  /** Verbs that say that what follows does not happen: beginnings of words. */
  averting: string;
  /** Beginnings of words of which those on the one side say the contrary of those on the other. */
  opposites: readonly (readonly [string, string])[];
  /** Words that say a chance only where their clause ends: the odds are remote. */
  predicative?: string;
  /** Words that say kind of thing rather than chance where a noun follows: his likely successor. */
  attributive?: { words: string; owners: string; named: string };
}
