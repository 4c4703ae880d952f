import type { Nodes, Root } from 'mdast';
import { paragraphsIn, type TextKind } from '../../model/index.ts';

/** Stretches of the author's text that are read as one space each, in order: line ends with the white space around them. */
type Joints = readonly (readonly [start: number, end: number])[];

/** A text as it is read, where each line end inside a paragraph is a space, and the way back to the author's text. */
export interface RunningText {
  value: string;
  /** The author's text. */
  written: string;
  /** The range of the author's text that a range of `value` stands for. */
  origin(range: Readonly<{ start: number; end: number }>): { start: number; end: number };
}

/** What ends a line where Markdown is read, and what else a page shows as a space. */
const lineEnds = /\r\n?|\n/g;
const space = /[ \t\f\v\u0085\u2028\u2029]/;
const anySpace = /[ \t\f\v\r\n\u0085\u2028\u2029]/;
/** A line that opens no block of Markdown, so that it goes on with the paragraph before it; or a blank one. */
const plainLine = /^(?: {0,3}(?:[\p{L}“”„‘’‚«»‹›「『("'$€£¿¡]|\d+(?![\d.)])|[*_]{1,2}[\p{L}“«])| *$)/u;
/** What makes it hard to tell what a line end is: code, escapes, white space that counts. */
const intricate = /[`\\\t\u0085\u2028\u2029]|~~~/;

/** Only a text that holds one of these may differ from itself as it is read. */
export const lineEndSigns: readonly string[] = ['\n', '\r', '\u2028', '\u2029', '\u0085'];

/** A text as it is read; nothing where that is the text itself. Markdown that is not plainly paragraphs is parsed by `parse`. */
export function runningText(text: string, kind: TextKind, parse: (text: string) => Root): RunningText | undefined {
  const joints = kind === 'plain' ? jointsOfPlain(text) : jointsOfProse(text, parse);
  return joints.length === 0 ? undefined : joined(text, joints);
}

function jointsOfPlain(text: string): Joints {
  const joints: [number, number][] = [];
  let last = 0;
  for (const { index, 0: mark } of text.matchAll(/[\n\r\u0085\u2028\u2029]/g)) {
    if (index < last) continue;
    const start = spaceBefore(text, index, last);
    last = spaceAfter(text, index + mark.length, anySpace);
    // White space at both ends of a text is seen by nobody.
    if (start > 0 && last < text.length) joints.push([start, last]);
  }
  return joints;
}

function jointsOfProse(text: string, parse: (text: string) => Root): Joints {
  if (intricate.test(text) || !text.split(lineEnds).every((line) => plainLine.test(line))) {
    return jointsOfTree(text, parse(text));
  }
  const joints: [number, number][] = [];
  let last = 0;
  for (const { index, 0: mark } of text.matchAll(lineEnds)) {
    const start = spaceBefore(text, index, last);
    const end = spaceAfter(text, index + mark.length, space);
    const isHard = index - start > 1;
    const isBlank = start === last || end === text.length || text[end] === '\n' || text[end] === '\r';
    if (!isHard && !isBlank && !isBesideRow(text, start, end)) joints.push([start, end]);
    last = end;
  }
  return joints;
}

/** The line ends in the paragraphs of a tree, with what opens the lines of quotations, but not those that are to be seen. */
function jointsOfTree(text: string, tree: Root): Joints {
  const joints: [number, number][] = [];
  for (const paragraph of paragraphsIn(tree)) {
    const [from = 0, to = 0] = [paragraph.position?.start.offset, paragraph.position?.end.offset];
    const hard = new Set(hardBreaks(paragraph));
    let last = from;
    const found = [...text.slice(from, to).matchAll(/\r\n?|[\n\u0085\u2028\u2029]/g)];
    for (const { index, 0: mark } of found) {
      const at = from + index;
      if (at < last || hard.has(at + mark.length)) continue;
      const start = spaceBefore(text, at, last);
      let end = spaceAfter(text, at + mark.length, anySpace);
      if (mark !== '\u2028' && mark !== '\u2029' && mark !== '\u0085') {
        // Only in a quotation can a line of a paragraph open with this sign.
        while (text[end] === '>' && end < to) end = spaceAfter(text, end + 1, space);
      }
      if (!isBesideRow(text, start, end)) joints.push([start, end]);
      last = end;
    }
  }
  return joints;
}

/** Whether what may have been meant as the row of a table stands before or after a line end; rows stay lines. */
function isBesideRow(text: string, start: number, end: number): boolean {
  const next = text.slice(end).search(/[\r\n]/);
  const [before, after] = [
    text.slice(text.lastIndexOf('\n', start - 1) + 1, start),
    text.slice(end, next < 0 ? undefined : end + next),
  ];
  return before.includes('|') || after.includes('|');
}

/** Where the hard line breaks in a node end. */
function* hardBreaks(node: Nodes): Generator<number> {
  if (node.type === 'break') yield node.position?.end.offset ?? 0;
  else if ('children' in node) for (const child of node.children) yield* hardBreaks(child);
}

function spaceBefore(text: string, at: number, first: number): number {
  let start = at;
  while (start > first && space.test(text.charAt(start - 1))) start--;
  return start;
}

function spaceAfter(text: string, at: number, pattern: RegExp): number {
  let end = at;
  while (end < text.length && pattern.test(text.charAt(end))) end++;
  return end;
}

function joined(text: string, joints: Joints): RunningText {
  const pieces: string[] = [];
  let last = 0;
  for (const [start, end] of joints) {
    pieces.push(text.slice(last, start));
    last = end;
  }
  const value = [...pieces, text.slice(last)].join(' ');
  if (value.length === text.length) return { value, written: text, origin: ({ start, end }) => ({ start, end }) };
  // Where the spaces stand in `value`, and by how much what follows each has moved.
  const spaces: number[] = [];
  const moved: number[] = [];
  let shift = 0;
  for (const [start, end] of joints) {
    spaces.push(start - shift);
    shift += end - start - 1;
    moved.push(shift);
  }
  const originOf = (offset: number) => {
    let [low, high] = [0, spaces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spaces[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + (moved[low - 1] ?? 0);
  };
  return { value, written: text, origin: ({ start, end }) => ({ start: originOf(start), end: originOf(end) }) };
}
