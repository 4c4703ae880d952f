/**
 * How a language tells what somebody says from what is so. Phrases are written as in `ChanceWords`.
 */
export interface AttributionWords {
  /** What tells that somebody says it: says, according to. */
  said: string;
  /** Words that hold somebody's saying together with another, later in the sentence: holds … responsible. */
  apart: readonly (readonly [string, string])[];
  /** What points to a saying, or hedges: version, reportedly. */
  hedged: string;
  /** Words that are names with a capital: May. */
  names: readonly string[];
  /** The same words where they say that something is settled: it has been confirmed. */
  settled: string;
  /** Endings of the conditional by which a language tells what it only heard; and words that merely end so. */
  rumour?: { endings: readonly string[]; not: string };
  plural: PluralSayers;
}

/** Sayers in the plural who may be one, or nobody. */
export interface PluralSayers {
  /** Each as it stands in small letters. */
  nouns: readonly string[];
  /** What they do, after them: say, suggest; what stands before them: according to; and words over which no verb is theirs: that. */
  verbs: string;
  before: string;
  joints: string;
}
