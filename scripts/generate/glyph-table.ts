import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterMap } from './character-map.ts';

const head = `// Made from the fonts of the PDF by \`npm run generate\`; do not edit.

/**
 * The characters that each kind of font has, of those that the PDF is printed with: ranges, each as how many code points lie between it and
 * the one before, and how many are in it, in base 36.
 */
export const fontRanges: readonly string[] = [
`;

/** The module that says which characters the fonts in these folders have; fonts that have the same ones share a row. */
export function glyphTable(folders: readonly string[]): string {
  const rows = folders.flatMap((folder) => {
    const fonts = readdirSync(folder).filter((name) => /\.[ot]tf$/.test(name));
    return fonts.map((name) => rangesOf(characterMap(readFileSync(join(folder, name)))));
  });
  return `${head}${[...new Set(rows)].map((row) => `  '${row}',\n`).join('')}];\n`;
}

function rangesOf(points: ReadonlySet<number>): string {
  const sorted = [...points].sort((a, b) => a - b);
  const ranges: string[] = [];
  let end = 0;
  for (let index = 0; index < sorted.length; ) {
    const start = sorted[index] ?? 0;
    let length = 0;
    while (sorted[index + length] === start + length) length++;
    ranges.push(`${(start - end).toString(36)},${length.toString(36)}`);
    end = start + length;
    index += length;
  }
  return ranges.join(' ');
}
