import { isShared, nodeAt } from '../bytes-to-value/index.ts';
import type { Document } from './document.ts';
import { aroundLineEnds } from './line-ends.ts';
import { scalarStyle, withStretch } from './scalar-text.ts';
import type { TextEdit } from './text-edit.ts';

/** A change within a string: what comes into the place of a range of its UTF-16 units. */
export interface StringChange {
  range: { start: number; end: number };
  text: string;
}

/** Why a change was left out: its words run over a line's end, or the way in which they are written cannot hold others safely. */
export type Refusal = 'line-end' | 'notation';

/** What became of the changes to one string. */
export interface ChangedString<Change extends StringChange> {
  value: string;
  /** Absent when no change could be made. */
  edit?: TextEdit;
  made: Change[];
  /** The others; those that overlap one before them are in neither. */
  refused: ReadonlyMap<Change, Refusal>;
}

/**
 * Changes a string where it stands, in the style in which it is written, and touches nothing else of it. A change is left
 * out when it overlaps an earlier one, reaches over a line's end, or would mean something else in that style.
 */
export function changeString<Change extends StringChange>(
  document: Document,
  pointer: string,
  value: string,
  changes: readonly Change[],
): ChangedString<Change> {
  const { outline, text } = document;
  const { node } = nodeAt(outline, pointer);
  const offsets = outline.kinds[node] === 'scalar' && !isShared(outline, node) ? outline.offsets(node) : undefined;
  if (offsets?.length !== value.length + 1) {
    return { value, made: [], refused: new Map(changes.map((change) => [change, 'notation'])) };
  }

  const start = outline.starts[node] ?? 0;
  const style = scalarStyle(document, node);
  const end = outline.ends[node] ?? start;
  const made: Change[] = [];
  const refused = new Map<Change, Refusal>();
  let written = text.slice(start, end);
  let changed = value;
  // From the last to the first, so that the offsets of those to come stay right.
  for (const change of withoutOverlaps(changes, value.length).toReversed()) {
    const stretchOf = (range: StringChange['range']) => ({
      start: (offsets[range.start] ?? start) - start,
      end: (offsets[range.end] ?? end) - start,
    });
    const writtenAs = (range: StringChange['range']) => {
      const { start: from, end: to } = stretchOf(range);
      return text.slice(start + from, start + to);
    };
    const endsLine = (space: StringChange['range']) =>
      /[\r\n]/.test(value.slice(space.start, space.end) + writtenAs(space));
    const pieces = aroundLineEnds(value, change, endsLine);
    let next: { written: string; changed: string } | undefined = { written, changed };
    for (const piece of pieces?.toReversed() ?? []) {
      if (!next) break;
      const { moved, ...rest } = piece;
      const { range, text: put } = moved ? piece : difference(value, rest);
      const line = moved && {
        ...moved,
        text: value.slice(moved.from.start, moved.from.end),
        written: writtenAs(moved.from),
      };
      const stretch = { ...stretchOf(range), text: put };
      const isOutside = stretch.end > end - start;
      const after: string | undefined = isOutside
        ? undefined
        : withStretch(next.written, stretch, style, document.isEscaped(), line);
      const shown = line ? (line.to === 'before' ? line.text + put : put + line.text) : put;
      next =
        after === undefined
          ? undefined
          : {
              written: after,
              changed: next.changed.slice(0, range.start) + shown + next.changed.slice(range.end),
            };
    }
    // A change of nothing but line ends is none that can be made.
    if (!next || !pieces || (pieces.length > 1 && next.changed === changed)) {
      refused.set(change, /[\r\n]/.test(writtenAs(change.range)) ? 'line-end' : 'notation');
      continue;
    }
    ({ written, changed } = next);
    made.unshift(change);
  }
  if (made.length === 0) return { value, made, refused };
  return { value: changed, edit: { start, end, text: written }, made, refused };
}

/** Changes in the order of the text, without those that touch one before them. */
function withoutOverlaps<Change extends StringChange>(changes: readonly Change[], length: number): Change[] {
  const kept: Change[] = [];
  for (const change of changes.toSorted((a, b) => a.range.start - b.range.start)) {
    const { start, end } = change.range;
    const before = kept.at(-1)?.range;
    if (start < 0 || end < start || end > length) continue;
    const isEmpty = start === end || before?.start === before?.end;
    if (before === undefined || (isEmpty ? before.end < start : before.end <= start)) kept.push(change);
  }
  return kept;
}

/** The change without what it leaves as it is at its start and end, so that line ends there do not stand in its way. */
function difference(value: string, { range, text }: StringChange): StringChange {
  const old = value.slice(range.start, range.end);
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head++;
  if (/[\ud800-\udbff]/.test(old.charAt(head - 1))) head--;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (tail > 0 && /[\udc00-\udfff]/.test(old.charAt(old.length - tail))) tail--;
  return { range: { start: range.start + head, end: range.end - tail }, text: text.slice(head, text.length - tail) };
}
