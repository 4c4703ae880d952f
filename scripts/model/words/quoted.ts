import { isJoinerAtWork } from './as-seen.ts';

/** Longest quotation in a message, in characters. */
const longest = 60;
/** Controls, invisible formatting, line and paragraph separators, noncharacters and lone surrogates. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u;
const spelled: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value of an author's file as a message may quote it: in backticks, shortened, with nothing invisible in it but joiners of letters. */
export function quoted(value: string | number | boolean): string {
  const pieces: string[] = [];
  let length = 0;
  let index = 0;
  for (const character of String(value)) {
    const isShown = !invisible.test(character) || isJoinerAtWork(String(value), index);
    const piece = isShown ? character : escaped(character);
    index += character.length;
    if (length + piece.length > longest) {
      while (length >= longest) length -= pieces.pop()?.length ?? length;
      pieces.push('…');
      break;
    }
    pieces.push(piece);
    length += piece.length;
  }
  return `\`${pieces.join('')}\``;
}

function escaped(character: string): string {
  return spelled[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
