import { cells, visible } from '../cli/index.ts';
import type { Excerpt } from '../model/index.ts';

/** A line as a terminal shows it, and where in it a mark goes, in cells. */
export interface SourceLine {
  text: string;
  markAt: number;
  markWidth: number;
  /** Whether what is marked ends beyond what is shown. */
  goesOn: boolean;
}

const tabWidth = 4;

/** Fits an excerpt into `width` cells: tabs become spaces, what cannot be seen is spelt out, a long line is cut around the mark. */
export function sourceLine({ before, marked, after }: Exclude<Excerpt, 'withheld'>, width: number): SourceLine {
  const line: Cell[] = [];
  const from = spread(before, line);
  const to = spread(marked, line);
  spread(after, line);

  const indent = line.findIndex(({ text }) => text !== ' ');
  const first = Math.min(indent === -1 ? 0 : indent, from);
  let start = first;
  let end = line.length;
  if (widthOf(line.slice(start)) > width) {
    // A third of the width goes to what stands before the mark, the rest to what follows, and what that leaves to the first again.
    start = from;
    while (start > first && widthOf(line.slice(start - 1, from)) <= width / 3) start -= 1;
    end = start;
    while (end < line.length && widthOf(line.slice(start, end + 1)) <= width - 2) end += 1;
    while (start > first && widthOf(line.slice(start - 1, end)) <= width - 2) start -= 1;
  }
  const head = start > first ? '…' : '';
  const tail = end < line.length ? '…' : '';
  return {
    text: `${head}${line
      .slice(start, end)
      .map(({ text }) => text)
      .join('')}${tail}`,
    markAt: head.length + widthOf(line.slice(start, from)),
    markWidth: Math.max(1, widthOf(line.slice(from, Math.min(to, end)))),
    goesOn: to > end,
  };
}

interface Cell {
  text: string;
  width: number;
}

/** Adds a text to a line, and returns how many characters the line has then. */
function spread(text: string, line: Cell[]): number {
  for (const [index, part] of text.split('\t').entries()) {
    if (index > 0) {
      const spaces = tabWidth - (widthOf(line) % tabWidth);
      for (let count = 0; count < spaces; count++) line.push({ text: ' ', width: 1 });
    }
    line.push(...cells(visible(part)));
  }
  return line.length;
}

function widthOf(line: readonly Cell[]): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}
