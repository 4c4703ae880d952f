/** Longest quotation in a message, in characters. */
const longest = 60;
/** Controls, invisible formatting, line and paragraph separators, noncharacters and lone surrogates. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]/u;
const spelled: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A value of an author's file as a message may quote it: in backticks, shortened, with nothing invisible in it. */
export function quoted(value: string | number | boolean): string {
  const pieces: string[] = [];
  let length = 0;
  for (const character of String(value)) {
    const piece = invisible.test(character) ? escaped(character) : character;
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
