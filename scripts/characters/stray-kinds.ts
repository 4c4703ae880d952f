import { characterAt, characterBefore, isJoinerAtWork } from '../model/index.ts';

/** Where a sign stands. */
export interface Spot {
  text: string;
  start: number;
  end: number;
  /** The text, or the language of the analysis, is written from right to left. */
  isRightToLeft: boolean;
  /** The text, or the language of the analysis, has full-width letters. */
  isFullWidth: boolean;
  /** Where changes of direction, or their ends, stand alone. */
  unpaired: ReadonlySet<number>;
}

/** A kind of characters that hardly anybody means to write. */
export interface StrayKind {
  /** One of them and many; in front of the code point. */
  names: readonly [one: string, many: string];
  /** A single sign, or a stretch that is told at once. */
  pattern: RegExp;
  /** Where it does what it is there for. */
  isFine?: (spot: Spot) => boolean;
  /** What comes into its place, where readers then see the same or what was meant. */
  repair?: (sign: string, spot: Spot) => string;
  hint: string;
}

const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}\p{Script=Javanese}\p{Script=Balinese}]/u;
export const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}]/u;
export const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;
const word = /[\p{L}\p{M}\p{N}]/u;
const flagSequence = /^[\u{e0020}-\u{e007e}]+\u{e007f}$/u;
const opens = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const isolate = /[\u2066-\u2068]/;

const invisible = 'Delete it: nobody sees it, but searches and screen readers stumble over it.';
const gone = () => '';
const compatible = (sign: string) => sign.normalize('NFKC');

/** All kinds, each with the places where it belongs; in the order in which they are looked for. */
export const strayKinds: readonly StrayKind[] = [
  {
    names: ['a soft hyphen', 'soft hyphens'],
    pattern: /\u00ad/g,
    repair: gone,
    hint: 'Delete it: words are hyphenated by themselves, and a search does not find them with it.',
  },
  {
    names: ['a zero-width space', 'zero-width spaces'],
    pattern: /\u200b/g,
    isFine: isBeside(unspaced),
    repair: gone,
    hint: invisible,
  },
  { names: ['a byte order mark', 'byte order marks'], pattern: /\ufeff/g, repair: gone, hint: invisible },
  {
    names: ['a word joiner', 'word joiners'],
    pattern: /\u2060/g,
    isFine: (spot) => !(word.test(before(spot)) && word.test(after(spot))) || isBeside(unspaced)(spot),
    repair: gone,
    hint: invisible,
  },
  {
    names: ['a zero-width non-joiner', 'zero-width non-joiners'],
    pattern: /\u200c/g,
    isFine: ({ text, start }) => isJoinerAtWork(text, start),
    repair: gone,
    hint: invisible,
  },
  {
    names: ['a zero-width joiner', 'zero-width joiners'],
    pattern: /\u200d/g,
    isFine: ({ text, start }) => isJoinerAtWork(text, start),
    repair: gone,
    hint: invisible,
  },
  {
    names: ['a mark of writing direction', 'marks of writing direction'],
    pattern: /[\u200e\u200f\u061c]/g,
    isFine: ({ isRightToLeft }) => isRightToLeft,
    repair: gone,
    hint: 'Delete it: nothing here is written from right to left.',
  },
  {
    names: ['a sign that turns the order of letters round', 'signs that turn the order of letters round'],
    pattern: /[\u202d\u202e]/g,
    hint: 'Delete it, and type what follows anew: what readers see is not what stands there.',
  },
  {
    names: ['a change of writing direction that nothing ends', 'changes of writing direction that nothing ends'],
    pattern: /[\u202a\u202b\u2066-\u2068]/g,
    isFine: ({ start, unpaired }) => !unpaired.has(start),
    hint: 'Delete it, or end it: U+202C ends an embedding, U+2069 an isolate.',
  },
  {
    names: [
      'an end of a change of writing direction that nothing begins',
      'ends of changes of direction without a beginning',
    ],
    pattern: /[\u202c\u2069]/g,
    isFine: ({ start, unpaired }) => !unpaired.has(start),
    repair: gone,
    hint: invisible,
  },
  {
    names: ['a private-use character', 'private-use characters'],
    pattern: /\p{Co}+/gu,
    hint: 'Type the sign that it stood for: it comes from a symbol font, as for bullets in a word processor, and readers see a box.',
  },
  {
    names: ['a sign for lost text', 'signs for lost text'],
    pattern: /\ufffd+/g,
    hint: 'Type what stood there: a program that could not read it has put this in its place.',
  },
  {
    names: ['a placeholder for an object', 'placeholders for objects'],
    pattern: /\ufffc+/g,
    hint: 'Delete it, or add what stood there: a picture or a field was lost when the text was pasted.',
  },
  {
    names: ['a sign of an annotation', 'signs of an annotation'],
    pattern: /[\ufff9-\ufffb]/g,
    hint: 'Delete it, and what is annotation rather than text.',
  },
  {
    names: ['an invisible tag', 'invisible tags'],
    pattern: /[\u{e0000}-\u{e007f}]+/gu,
    isFine: (spot) => before(spot) === '🏴' && flagSequence.test(spot.text.slice(spot.start, spot.end)),
    repair: gone,
    hint: 'Delete it: such signs can hide a text that programs read and people do not.',
  },
  {
    names: ['a variation selector without its sign', 'variation selectors without their sign'],
    pattern: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu,
    isFine: isSelecting,
    repair: gone,
    hint: invisible,
  },
  {
    names: ['a line separator', 'line separators'],
    pattern: /[\u2028\u2029]/g,
    repair: (_, spot) => (/^\s?$/.test(before(spot)) || /^\s?$/.test(after(spot)) ? '' : ' '),
    hint: 'Write a space, or end the line.',
  },
  {
    names: ['an invisible sign', 'invisible signs'],
    pattern: /[\u034f\u180b-\u180f\u115f\u1160\u17b4\u17b5\u2061-\u2065\u206a-\u206f]/g,
    isFine: isAtHome,
    repair: gone,
    hint: invisible,
  },
  {
    names: ['an empty letter', 'empty letters'],
    pattern: /[\u3164\uffa0\u2800]/g,
    isFine: (spot) => spot.text[spot.start] === '\u2800' && isBeside(/[\u2801-\u28ff]/)(spot),
    hint: 'Write a space, or nothing.',
  },
  {
    names: ['a ligature as one character', 'ligatures as one character'],
    pattern: /[\ufb00-\ufb06\ufb13-\ufb17]/g,
    repair: compatible,
    hint: 'Write its letters: fonts join them by themselves, and a search does not find the ligature.',
  },
  {
    names: ['letters in the form that they have in a line', 'letters in the form that they have in a line'],
    pattern: /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe80-\ufefc]+/g,
    hint: 'Type the words anew: they were copied from a PDF, and a search does not find them.',
  },
  {
    names: ['a radical in the place of a character', 'radicals in the place of characters'],
    pattern: /[\u2f00-\u2fd5]/g,
    repair: compatible,
    hint: 'Write the character: it was copied from a PDF, and a search does not find it.',
  },
  {
    names: ['full-width letters', 'full-width letters'],
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g,
    isFine: ({ isFullWidth }) => isFullWidth,
    repair: compatible,
    hint: 'Write plain letters and digits.',
  },
  {
    names: ['letters of mathematics in the place of words', 'letters of mathematics in the place of words'],
    pattern: /[\u{1d400}-\u{1d7ff}]{2,}/gu,
    repair: compatible,
    hint: 'Write plain letters: screen readers read these one by one, or not at all.',
  },
];

function before({ text, start }: Spot): string {
  return characterBefore(text, start);
}

function after({ text, end }: Spot): string {
  return characterAt(text, end);
}

function isBeside(letters: RegExp): (spot: Spot) => boolean {
  return (spot) => letters.test(before(spot)) || letters.test(after(spot));
}

/** Where changes of direction stand that have no end, and ends without a change. */
export function unpairedIn(text: string): ReadonlySet<number> {
  const unpaired = new Set<number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const last = open.at(-1);
    if (opens.test(sign)) open.push(index);
    else if (last !== undefined && isolate.test(text.charAt(last)) === (sign === '\u2069')) open.pop();
    else unpaired.add(index);
  }
  for (const index of open) unpaired.add(index);
  return unpaired;
}

/** Whether a selector stands behind a sign that has variants. */
function isSelecting(spot: Spot): boolean {
  const [base, selector] = [before(spot), characterAt(spot.text, spot.start)];
  if (/[\ufe0e\ufe0f]/.test(selector)) return /[\p{Emoji}\p{S}\p{Po}\p{Script=Han}]/u.test(base);
  if (/[\ufe00-\ufe0d]/.test(selector))
    return /[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Sm}\p{P}0]/u.test(base);
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(base);
}

/** Whether an invisible sign stands in the script that has it. */
function isAtHome(spot: Spot): boolean {
  const sign = spot.text.charAt(spot.start);
  if (sign === '\u034f') return /\p{M}/u.test(after(spot));
  if (/[\u115f\u1160]/.test(sign)) return isBeside(/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/)(spot);
  if (/[\u17b4\u17b5]/.test(sign)) return isBeside(/\p{Script=Khmer}/u)(spot);
  return /[\u180b-\u180f]/.test(sign) && isBeside(/\p{Script=Mongolian}/u)(spot);
}
