import { visible, wrap } from '../../cli/index.ts';
import { asCompared, type Stretch } from '../../model/index.ts';
import { speltOut } from '../spelt-out.ts';
import { innerText, meets } from '../stretches.ts';

/** A piece of a text in one colour. */
export interface Piece {
  text: string;
  paint?: ((text: string) => string) | undefined;
}

/** An author's text in one line, in which nothing commands the terminal. */
export function plainText(text: string): string {
  return visible(speltOut(asCompared(text)));
}

/** Pieces that follow each other, as lines that fit a width; colours end with their line. */
export function paintedLines(pieces: readonly Piece[], indent: number, width: number): string[] {
  const whole = pieces.map(({ text }) => text).join('');
  let at = 0;
  return wrap(whole, indent, width).map((line) => {
    const length = line.length - indent;
    const painted = ' '.repeat(indent) + paintedPart(pieces, at, at + length);
    // The space where the line was broken.
    at += length + 1;
    return painted;
  });
}

function paintedPart(pieces: readonly Piece[], from: number, to: number): string {
  let [start, result] = [0, ''];
  for (const { text, paint } of pieces) {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (part !== '') result += paint ? paint(part) : part;
    start += text.length;
  }
  return result;
}

/** A text with its old and new words between marks, since colours are not for all eyes, shortened far from what has changed. */
export function markedPieces(
  words: readonly Stretch[],
  paint: Readonly<Record<'old' | 'new', (text: string) => string>>,
  shortened: (text: string, hasBefore: boolean, hasAfter: boolean) => string,
): Piece[] {
  return words.flatMap(({ in: side, text }, index): Piece[] => {
    if (side === 'both') return [{ text: spaced(shortened(text, index > 0, index < words.length - 1)) }];
    const { before, inner, after } = innerText(text);
    const gap = meets(words, index) ? ' ' : '';
    const shown = side === 'old' ? `[-${spaced(inner)}-]` : `{+${spaced(inner)}+}`;
    const space = (around: string) => (around === '' ? '' : ' ');
    return [{ text: gap + space(before) }, { text: shown, paint: paint[side] }, { text: space(after) }];
  });
}

/** As `plainText`, with the spaces around it. */
function spaced(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  const { before, inner, after } = innerText(text);
  return `${before === '' ? '' : ' '}${plainText(inner)}${after === '' ? '' : ' '}`;
}
