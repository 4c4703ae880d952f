import { members, nodeAt } from '../bytes-to-value/index.ts';
import type { Document } from './document.ts';
import type { TextEdit } from './text-edit.ts';

interface Member {
  key: string;
  /** Of the member with the comments that belong to it; the end is exclusive. */
  start: number;
  end: number;
}

/**
 * The edit that puts the members of the object at a pointer into another order. Each takes along the comments right above
 * it and behind it; what stands between the members stays where it is. Undefined where the parts cannot be told apart.
 */
export function moveKeys(document: Document, pointer: string, order: readonly string[]): TextEdit | undefined {
  const { outline, text } = document;
  const { node } = nodeAt(outline, pointer);
  if (outline.kinds[node] !== 'mapping') return undefined;
  const bracketed = document.isInFlow(node) || text[outline.starts[node] ?? 0] === '{';
  const found: Member[] = [];
  for (const { key, value } of members(outline, node)) {
    const name = outline.key(key);
    if (name === undefined) return undefined;
    found.push({ key: name, start: outline.starts[key] ?? 0, end: outline.ends[value] ?? 0 });
  }
  if (!bracketed) attachComments(text, found);
  const gaps = found.slice(1).map(({ start }, index) => text.slice(found[index]?.end, start));
  const between = bracketed ? /^\s*,\s*$/ : /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r(?!\n)|\n))+[ \t]*$/;
  if (!gaps.every((gap) => between.test(gap))) return undefined;
  const moved = order.map((key) => found.find((member) => member.key === key));
  if (found.length !== order.length || moved.includes(undefined)) return undefined;

  const written = moved.map((member, index) => text.slice(member?.start, member?.end) + (gaps[index] ?? ''));
  return { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0, text: written.join('') };
}

/** Widens members by the comments that are theirs: behind them, deeper in, and right above them. */
function attachComments(text: string, found: Member[]): void {
  for (const [index, member] of found.entries()) {
    const next = found[index + 1];
    member.end += /^[ \t]*(?:#[^\r\n]*)?/.exec(text.slice(member.end, next?.start))?.[0].length ?? 0;
    if (!next) continue;
    const column = next.start - startOfLine(text, next.start);
    const lines = linesIn(text, member.end, startOfLine(text, next.start));
    const deeper = lines.findLastIndex((line, at) => {
      const isNear = lines.slice(0, at).every(({ indent }) => indent === undefined || indent > column);
      return isNear && (line.indent ?? -1) > column;
    });
    const inner = lines[deeper];
    if (inner) member.end = inner.end;
    for (const line of lines.slice(deeper + 1).toReversed()) {
      if (line.indent !== column) break;
      next.start = line.start + column;
    }
  }
}

interface CommentLine {
  start: number;
  /** Without the line's end. */
  end: number;
  /** Column of the comment; undefined when the line is blank. */
  indent: number | undefined;
}

/** The lines after the one that `from` lies in, up to `to`. */
function linesIn(text: string, from: number, to: number): CommentLine[] {
  const lines: CommentLine[] = [];
  for (const found of text.slice(from, to).matchAll(/(?:\r\n|\r(?!\n)|\n)([ \t]*)([^\r\n]*)(?=[\r\n])/g)) {
    const end = from + found.index + found[0].length;
    const [, blank = '', content = ''] = found;
    lines.push({ start: end - blank.length - content.length, end, indent: content === '' ? undefined : blank.length });
  }
  return lines;
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
