import { addNode, closeNode, emptyOutline, type Outline } from '../outline.ts';

/** Offset after the closing quotation mark of the string that opens at `start`; the text's length when none closes it. */
export function afterString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** The outline of a text that `JSON.parse` accepts. */
export function jsonOutline(text: string): Outline {
  const outline = emptyOutline(
    (node) => JSON.parse(text.slice(outline.starts[node], outline.ends[node])) as string,
    (node) => stringOffsets(text, outline.starts[node] ?? 0, outline.ends[node] ?? 0),
  );
  const open: number[] = [];
  const word = /[^\s,:[\]{}"]+/y;
  let at = 0;
  while (at < text.length) {
    const character = text[at] as string;
    let end = at + 1;
    if (character === '{' || character === '[') {
      open.push(addNode(outline, character === '{' ? 'mapping' : 'sequence', at, end));
    } else if (character === '}' || character === ']') {
      closeNode(outline, open.pop() ?? 0, end);
    } else if (character === '"') {
      end = afterString(text, at);
      addNode(outline, 'scalar', at, end);
    } else if (!' \t\r\n,:'.includes(character)) {
      word.lastIndex = at;
      end = at + (word.exec(text)?.[0].length ?? 1);
      addNode(outline, 'scalar', at, end);
    }
    at = end;
  }
  return outline;
}

function stringOffsets(text: string, start: number, end: number): number[] | undefined {
  if (text[start] !== '"') return undefined;
  const offsets: number[] = [];
  let at = start + 1;
  while (at < end - 1) {
    offsets.push(at);
    if (text[at] !== '\\') at += 1;
    else at += text[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(at);
  return offsets;
}
