/** A stretch of a text: offsets in UTF-16 units, end-exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Tells the sentences of a text. */
export type SentencesOf = (text: string) => Span[];
