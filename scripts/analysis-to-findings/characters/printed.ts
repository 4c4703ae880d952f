import { fontRanges } from './font-ranges.generated.ts';
import { kindOfLetter, type LetterKind } from './letter-kinds.ts';

/** Starts and ends of the ranges of a font's characters, in turn. */
type Ranges = readonly number[];

/** A letter with what stands on it; marks of variants and joiners print nothing themselves. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const unprinted = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zs}]/gu;
/** The browser draws a hyphen where a font has no other. */
const hyphens = /\u2011/g;

let fonts: readonly Ranges[] | undefined;

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
  let open: (typeof found)[number] | undefined;
  for (const { 0: letters, index } of text.matchAll(cluster)) {
    const bare = letters.replace(unprinted, '');
    if (bare === '') continue;
    const isLetter = /\p{L}/u.test(bare);
    if (isPrinted(bare)) open = undefined;
    else if (open && (isLetter ? open.letters?.pattern.test(bare) : !/\p{So}/u.test(bare) || !open.letters)) {
      open.end = index + letters.length;
    } else {
      open = { start: index, end: index + letters.length, letters: kindOfLetter(bare) };
      found.push(open);
    }
  }
  return found.map(({ start, end, letters }) => {
    return { start, end, kind: letters?.name ?? kindOfSigns(text.slice(start, end)) };
  });
}

function kindOfSigns(signs: string): string {
  if (/^[\s\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(signs)) return 'emoji';
  return /\p{N}/u.test(signs) ? 'digits' : 'signs';
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
