import { fontRanges } from './font-ranges.generated.ts';
import { kindOfLetter, type LetterKind } from './letter-kinds.ts';

/** Starts and ends of the ranges of a font's characters, in turn. */
type Ranges = readonly number[];

const unprinted = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zs}]/gu;
const seen = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zs}]/u;
/** The browser draws a hyphen where a font has no other. */
const hyphens = /\u2011/g;

let fonts: readonly Ranges[] | undefined;
let doubtful: RegExp | undefined;

/** A stretch of a text that is printed as boxes, and what it consists of. */
export interface UnprintedStretch {
  start: number;
  end: number;
  /** `Ethiopic letters`, `emoji`. */
  kind: string;
}

/** The stretches of a text for whose letters no font of the PDF has a sign: letters of one script, or signs, with the spaces in between. */
export function unprintedStretches(text: string): UnprintedStretch[] {
  const found: { start: number; end: number; letters: LetterKind | undefined }[] = [];
  const printed = new Map<string, boolean>();
  let open: (typeof found)[number] | undefined;
  doubtful ??= doubtfulLetters();
  for (const { 0: letters, index } of text.matchAll(doubtful)) {
    const bare = letters.replace(unprinted, '');
    if (bare === '') continue;
    const isPrintedHere = printed.get(bare) ?? isPrinted(bare);
    printed.set(bare, isPrintedHere);
    if (isPrintedHere) continue;
    const isJoined = open && !seen.test(text.slice(open.end, index)) && belongsTo(open.letters, bare);
    if (open && isJoined) open.end = index + letters.length;
    else {
      open = { start: index, end: index + letters.length, letters: kindOfLetter(bare) };
      found.push(open);
    }
  }
  return found.map(({ start, end, letters }) => {
    return { start, end, kind: letters?.name ?? kindOfSigns(text.slice(start, end)) };
  });
}

/** Letters go with those of their script, other signs with whatever they stand behind; symbols only with symbols. */
function belongsTo(kind: LetterKind | undefined, letters: string): boolean {
  if (/\p{L}/u.test(letters)) return kind?.pattern.test(letters) ?? false;
  return kind === undefined || !/\p{So}/u.test(letters);
}

function kindOfSigns(signs: string): string {
  if (/^[\s\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(signs)) return 'emoji';
  return /\p{N}/u.test(signs) ? 'digits' : 'signs';
}

/** Letters that no font has by themselves, and those with marks, for which one font must have both. */
function doubtfulLetters(): RegExp {
  fonts ??= fontRanges.map(rangesOf);
  const point = (code: number) => `\\u{${code.toString(16)}}`;
  const had = fonts.flatMap((ranges) => {
    return ranges.flatMap((start, index) =>
      index % 2 === 0 ? [`${point(start)}-${point((ranges[index + 1] ?? 0) - 1)}`] : [],
    );
  });
  return new RegExp(`\\P{M}\\p{M}+|[^\\s\\u2011\\p{Cc}\\p{Default_Ignorable_Code_Point}${had.join('')}]`, 'gu');
}

/** Whether one font has all of a letter: as it is written, composed, or in its parts. */
function isPrinted(letters: string): boolean {
  fonts ??= fontRanges.map(rangesOf);
  const plain = letters.replace(hyphens, '\u2010');
  const forms = new Set([plain, plain.normalize('NFC'), plain.normalize('NFD')]);
  return fonts.some((ranges) => {
    return [...forms].some((form) => [...form].every((character) => has(ranges, character.codePointAt(0) ?? 0)));
  });
}

function has(ranges: Ranges, point: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

function rangesOf(written: string): Ranges {
  const ranges: number[] = [];
  let end = 0;
  for (const pair of written.split(' ')) {
    const [gap = 0, length = 0] = pair.split(',').map((number) => Number.parseInt(number, 36));
    ranges.push(end + gap, end + gap + length);
    end += gap + length;
  }
  return ranges;
}
