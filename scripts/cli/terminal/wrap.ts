import { cellsIn } from './cell-width.ts';

/** Lines of at most `width` cells, 80 if not told, each with an indent; only a longer word stands out. */
export function wrap(text: string, indent: number, width = 80): string[] {
  const lines: string[] = [];
  let line = '';
  let end = indent;
  for (const word of text.split(' ')) {
    const length = cellsIn(word);
    if (line !== '' && end + 1 + length > width) {
      lines.push(line);
      line = '';
    }
    end = line === '' ? indent + length : end + 1 + length;
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one);
}
