/** A range of a string, in UTF-16 units. */
interface Range {
  start: number;
  end: number;
}

/** A part of a change: what comes into the place of a range that no line end lies in. */
export interface Piece {
  range: Range;
  text: string;
  /** A line end, as it is written, that goes before or after the text, from another place in the range. */
  moved?: { from: Range; to: 'before' | 'after' };
}

const spaces = /[ \t\r\n\f\v\u0085\u2028\u2029]+/g;
/** What may begin a line without being read as the sign of a list, a heading or a comment. */
const opensLine = /^(?:[\p{L}“”„‘’«»('"$€£–—]|\d+(?![\d.)]))/u;

/**
 * A change in parts between which the line ends of the old words stay; one that has no room among the new words goes to the nearest space
 * outside. `endsLine` tells the white space that holds a line end, in the string or as it is written. Nothing where there is no way.
 */
export function aroundLineEnds(
  value: string,
  { range, text }: { range: Range; text: string },
  endsLine: (space: Range) => boolean,
): Piece[] | undefined {
  const old = spacesIn(value, range);
  const kept = old.filter(endsLine);
  if (kept.length === 0) return [{ range, text }];
  const free = Array.from(text.matchAll(/ /g), ({ index }) => index);
  if (free.length < kept.length)
    return kept.length === 1 ? aroundMoved(value, { range, text }, kept[0], endsLine) : undefined;
  const chosen =
    free.length === old.length
      ? kept.map((one) => free[old.indexOf(one)] ?? 0)
      : likeliest(value, range, text, kept, free);
  const pieces: Piece[] = [];
  let [from, at] = [range.start, 0];
  for (const [index, space] of kept.entries()) {
    const place = chosen[index] ?? 0;
    if (
      !begins(text.slice(place + 1) || value.slice(range.end, range.end + 80)) &&
      wordAfter(value, space.end) !== wordAfter(text, place + 1)
    )
      return undefined;
    pieces.push({ range: { start: from, end: space.start }, text: text.slice(at, place) });
    [from, at] = [space.end, place + 1];
  }
  pieces.push({ range: { start: from, end: range.end }, text: text.slice(at) });
  return pieces;
}

/** The line end goes to the space after the words, or to the one before them. */
function aroundMoved(
  value: string,
  { range, text }: { range: Range; text: string },
  from: Range | undefined,
  endsLine: (space: Range) => boolean,
): Piece[] | undefined {
  if (!from) return undefined;
  const isPlain = (space: Range) => value.slice(space.start, space.end) === ' ' && !endsLine(space);
  const [after] = spacesIn(value, { start: range.end, end: value.length }, 1);
  if (after && isPlain(after) && /^[\p{L}\p{N}]/u.test(value.slice(after.end)) && begins(value.slice(after.end))) {
    const put = text + value.slice(range.end, after.start);
    return [{ range: { start: range.start, end: after.end }, text: put, moved: { from, to: 'after' } }];
  }
  let start = range.start;
  while (start > 0 && /[^ \t\r\n\f\v\u0085\u2028\u2029]/.test(value.charAt(start - 1))) start--;
  const before = { start: start - 1, end: start };
  const put = value.slice(start, range.start) + text;
  if (start < 2 || !isPlain(before) || spacesIn(value, { start: start - 2, end: start - 1 }, 1).length > 0)
    return undefined;
  if (!begins(put)) return undefined;
  return [{ range: { start: before.start, end: range.end }, text: put, moved: { from, to: 'before' } }];
}

/** The places of the new text, in order, whose neighbours are most like those of the line ends. */
function likeliest(
  value: string,
  range: Range,
  text: string,
  kept: readonly Range[],
  free: readonly number[],
): number[] {
  const chosen: number[] = [];
  let first = 0;
  for (const [index, space] of kept.entries()) {
    const last = free.length - (kept.length - index);
    const score = (place: number) =>
      Number(wordAfter(value, space.end) === wordAfter(text, place + 1)) +
      Number(wordBefore(value.slice(range.start, space.start)) === wordBefore(text.slice(0, place)));
    let best = first;
    for (let next = first + 1; next <= last; next++) if (score(free[next] ?? 0) > score(free[best] ?? 0)) best = next;
    chosen.push(free[best] ?? 0);
    first = best + 1;
  }
  return chosen;
}

function spacesIn(value: string, { start, end }: Range, most = Number.POSITIVE_INFINITY): Range[] {
  const found: Range[] = [];
  spaces.lastIndex = start;
  for (let match = spaces.exec(value); match && match.index < end && found.length < most; match = spaces.exec(value)) {
    found.push({ start: match.index, end: Math.min(end, match.index + match[0].length) });
  }
  return found;
}

function begins(text: string): boolean {
  return opensLine.test(text);
}

function wordAfter(text: string, at: number): string {
  return /^[^\s]{0,80}/.exec(text.slice(at, at + 80))?.[0] ?? '';
}

function wordBefore(text: string): string {
  return /[^\s]{0,80}$/.exec(text.slice(-80))?.[0] ?? '';
}
