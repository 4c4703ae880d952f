/** A stretch of an author's file; lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Turns offsets in a text into places; CRLF is one line end. The text is asked for at the first call. */
export function lineTable(text: () => string): (start: number, end: number) => Place {
  let starts: number[] | undefined;
  const lineOf = (offset: number): number => {
    starts ??= lineStarts(text());
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (start, end) => {
    const first = lineOf(start);
    const last = lineOf(Math.max(start, end));
    return {
      line: first + 1,
      column: start - (starts?.[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: Math.max(start, end) - (starts?.[last] ?? 0) + 1,
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n?|\n/g)) starts.push(lineEnd.index + lineEnd[0].length);
  return starts;
}
