/** Words around numbers by which impossible ones are told; in small letters. */
export interface ImpossibleWords {
  /** By these, a fraction of a person may be meant: average, per. */
  averages: readonly string[];
  /** Prepositions that no day of a month follows: in, as in “in 12 May”. */
  notBeforeDays: readonly string[];
}
