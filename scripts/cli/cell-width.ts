const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a terminal draws in two cells: East Asian scripts, full-width forms and most pictures. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.*\ufe0f)/u;
const halfWidth = /^[\uff61-\uffdc]/;
/** Marks and formatting characters without a letter to stand on. */
const empty = /^[\p{M}\p{Cf}]+$/u;

/** A text cut into what a reader sees as one character each, with the number of terminal cells that each takes. */
export function cells(text: string): { text: string; width: number }[] {
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: widthOf(segment) }));
}

/** The number of terminal cells that a text takes. */
export function cellsIn(text: string): number {
  return cells(text).reduce((sum, { width }) => sum + width, 0);
}

function widthOf(segment: string): number {
  // Escapes that stand for one character come as several letters, each a segment of its own.
  if (segment >= ' ' && segment <= '~') return 1;
  if (empty.test(segment)) return 0;
  return wide.test(segment) && !halfWidth.test(segment) ? 2 : 1;
}
