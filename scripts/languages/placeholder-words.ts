/** Words that stand where others are still to be put; in small letters. */
export interface PlaceholderWords {
  /** What opens a note of the desk in brackets: insert the figure. */
  openers: readonly string[];
  /** What such a note ends in: the figure here. */
  here: readonly string[];
  /** What, alone in brackets, stands for what it names: name, date. */
  fields: readonly string[];
  /** Said of a gap, where nothing else stands in a text, in its brackets, or behind a colon or a dash. */
  gaps: readonly string[];
  /** What word processors leave where a reference or a text is missing, with its capitals; sources of regular expressions. */
  leftovers: readonly string[];
  /** Words beside a Roman number: century. */
  roman: readonly string[];
}
