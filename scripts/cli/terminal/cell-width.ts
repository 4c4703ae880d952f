import { eastAsianWidth } from 'get-east-asian-width';

let segmenter: Intl.Segmenter | undefined;

/** A picture of one or more characters, flags and keycaps included: two cells, whatever its first character is. */
const picture = /^\p{RGI_Emoji}$/v;
/** The first picture that is a single character. */
const firstPicture = '\u231a';
/** Marks and formatting characters without a letter to stand on. */
const empty = /^[\p{M}\p{Cf}]+$/u;

/** A text cut into what a reader sees as one character each, with the number of terminal cells that each takes. */
export function cells(text: string): { text: string; width: number }[] {
  // To make one takes longer than most commands have to say.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: widthOf(segment) }));
}

/** The number of terminal cells that a text takes. */
export function cellsIn(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return cells(text).reduce((sum, { width }) => sum + width, 0);
}

function widthOf(segment: string): number {
  // Escapes that stand for one character come as several letters, each a segment of its own.
  if (segment.length === 1 && segment >= ' ' && segment <= '~') return 1;
  if (empty.test(segment)) return 0;
  const mayBePicture = segment.length > 1 || segment >= firstPicture;
  return mayBePicture && picture.test(segment) ? 2 : eastAsianWidth(segment.codePointAt(0) ?? 0);
}
