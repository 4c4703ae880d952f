import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure, type FontFace } from '../../model/index.ts';

/** The families that briefs are set in, each in all cuts; their packages hold many more. */
const families = [
  { package: 'source-serif-4', family: 'Source Serif 4' },
  { package: 'source-sans-3', family: 'Source Sans 3' },
];
const cuts = [
  { weight: 400, style: 'normal', folder: '400Regular' },
  { weight: 400, style: 'italic', folder: '400Regular_Italic' },
  { weight: 600, style: 'normal', folder: '600SemiBold' },
  { weight: 600, style: 'italic', folder: '600SemiBold_Italic' },
] as const;

/** A family that only prints: its package has TrueType files, and no WOFF2. */
const printedFamily = { package: 'noto-naskh-arabic', folders: ['400Regular', '600SemiBold'] };

const require = createRequire(import.meta.url);

/** Folders with the TrueType files that the browser prints with, absolute. */
export function fontFolders(): string[] {
  const folders = cuts.map(({ folder }) => folder);
  return [...families.map((family) => ({ ...family, folders })), printedFamily].flatMap((family) => {
    const root = packageFolder(`@expo-google-fonts/${family.package}`);
    return family.folders.map((folder) => join(root, folder));
  });
}

/** The faces that pages inline, subset by subset; a file is read when its content is asked for. */
export function inlineFonts(): FontFace[] {
  return families.flatMap(({ package: name, family }) => {
    const folder = packageFolder(`@fontsource/${name}`);
    const subsets = JSON.parse(readFont(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    return Object.entries(subsets).flatMap(([subset, unicode]) => {
      const ranges = parseRanges(unicode);
      return cuts.map(({ weight, style }) => {
        let content: string | undefined;
        return {
          family,
          weight,
          style,
          ranges,
          get base64() {
            content ??= readFont(join(folder, 'files', `${name}-${subset}-${weight}-${style}.woff2`), 'base64');
            return content;
          },
        };
      });
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
