import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFace } from '../model/brief.ts';
import { Failure } from '../model/failure.ts';

/** The faces that briefs are set in; the packages hold many more. */
const faces = [
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'normal', folder: '400Regular' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'italic', folder: '400Regular_Italic' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 600, style: 'normal', folder: '600SemiBold' },
  { package: 'source-serif-4', family: 'Source Serif 4', weight: 600, style: 'italic', folder: '600SemiBold_Italic' },
  { package: 'source-sans-3', family: 'Source Sans 3', weight: 400, style: 'normal', folder: '400Regular' },
  { package: 'source-sans-3', family: 'Source Sans 3', weight: 400, style: 'italic', folder: '400Regular_Italic' },
  { package: 'source-sans-3', family: 'Source Sans 3', weight: 600, style: 'normal', folder: '600SemiBold' },
  { package: 'source-sans-3', family: 'Source Sans 3', weight: 600, style: 'italic', folder: '600SemiBold_Italic' },
] as const;

/** Faces that only print: their package has TrueType files, and no WOFF2. */
const printedFaces = [
  { package: 'noto-naskh-arabic', folder: '400Regular' },
  { package: 'noto-naskh-arabic', folder: '600SemiBold' },
] as const;

const require = createRequire(import.meta.url);

/** Folders with the TrueType files that the browser prints with, absolute. */
export function fontFolders(): string[] {
  return [...faces, ...printedFaces].map((face) =>
    join(packageFolder(`@expo-google-fonts/${face.package}`), face.folder),
  );
}

/** The faces that pages inline, subset by subset; a file is read when its content is asked for. */
export function inlineFonts(): FontFace[] {
  return faces.flatMap(({ package: name, family, weight, style }) => {
    const folder = packageFolder(`@fontsource/${name}`);
    const subsets = JSON.parse(readFont(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    return Object.entries(subsets).map(([subset, ranges]) => {
      let content: string | undefined;
      return {
        family,
        weight,
        style,
        ranges: parseRanges(ranges),
        get base64() {
          content ??= readFont(join(folder, 'files', `${name}-${subset}-${weight}-${style}.woff2`), 'base64');
          return content;
        },
      };
    });
  });
}

/** Reads CSS's `unicode-range`: `U+0301,U+0400-045F`. */
function parseRanges(ranges: string): (readonly [number, number])[] {
  return ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}

function packageFolder(name: string): string {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch (error) {
    throw new Failure(3, `The fonts of ${name} are not installed.`, 'Run `npm ci`, or install Briefwright again.', {
      cause: error,
    });
  }
}

function readFont(path: string, encoding: 'utf8' | 'base64'): string {
  try {
    return readFileSync(path, encoding);
  } catch (error) {
    throw new Failure(3, `The font ${path} could not be read.`, 'Run `npm ci`, or install Briefwright again.', {
      cause: error,
    });
  }
}
