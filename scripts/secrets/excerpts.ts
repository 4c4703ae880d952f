import type { ParsedFile, Place } from '../bytes-to-value/index.ts';
import type { Excerpt, Fault } from '../model/index.ts';
import { type HiddenLines, hiddenLines } from './hidden-lines.ts';

/** Most that is kept of each piece, in UTF-16 units: more than any terminal shows. */
const longest = 400;

/**
 * Makes excerpts of a file's lines. `parsed` without a value stands for a text that could not be read to its end; `original` is what it is a
 * translation of, whose sources hide as much.
 */
export function excerpts(
  text: () => string,
  parsed?: Pick<ParsedFile, 'value' | 'locate'>,
  original?: unknown,
): (place: Place) => Excerpt | undefined {
  let lines: string[] | undefined;
  let hidden: HiddenLines | undefined;
  return (place) => {
    lines ??= text().split(/\r\n?|\n/);
    const line = lines[place.line - 1];
    if (line === undefined || line.trim() === '') return undefined;
    hidden ??= hiddenLines(text(), parsed, original);
    return hidden(place.line, line) ? 'withheld' : pieces(line, place);
  };
}

/** The same excerpts, but none of a line of a text that exposes a confidential source: a part of a name is no value of that source. */
export function withoutExposed(
  excerptAt: (place: Place) => Excerpt | undefined,
  faults: readonly Fault[],
  locate: ParsedFile['locate'],
): (place: Place) => Excerpt | undefined {
  const exposed = faults
    .filter(({ ruleId }) => ruleId === 'confidential-exposed')
    .map(({ pointer }) => locate(pointer));
  return (place) =>
    exposed.some(({ line, endLine }) => line <= place.line && place.line <= endLine) ? 'withheld' : excerptAt(place);
}

function pieces(line: string, { column, ...place }: Place): Exclude<Excerpt, 'withheld'> {
  const start = Math.min(column - 1, line.length);
  const end = place.endLine > place.line ? line.length : Math.min(place.endColumn - 1, line.length);
  return {
    before: `${start > longest ? '…' : ''}${whole(line.slice(Math.max(0, start - longest), start))}`,
    marked: whole(line.slice(start, Math.min(end, start + longest))),
    // Behind what was cut there is nothing to show: it would begin far from the place.
    after: end > start + longest ? '' : whole(line.slice(end, end + longest)),
  };
}

/** A piece without the halves of characters that cutting may have left at its ends. */
function whole(piece: string): string {
  return piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
