const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a terminal draws in two cells: East Asian scripts with their signs, full-width forms and most pictures (Unicode, UAX #11). */
const wide =
  /^(?:[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|.*\ufe0f)/u;
/** Marks and formatting characters without a letter to stand on. */
const empty = /^[\p{M}\p{Cf}]+$/u;

/** A text cut into what a reader sees as one character each, with the number of terminal cells that each takes. */
export function cells(text: string): { text: string; width: number }[] {
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: widthOf(segment) }));
}

/** The number of terminal cells that a text takes. */
export function cellsIn(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return cells(text).reduce((sum, { width }) => sum + width, 0);
}

function widthOf(segment: string): number {
  // Escapes that stand for one character come as several letters, each a segment of its own.
  if (segment >= ' ' && segment <= '~') return 1;
  if (empty.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}
