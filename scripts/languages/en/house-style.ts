import type { HouseStyle, StyleCheck } from '../house-style.ts';
import { isPair, singleMark } from '../straight-marks.ts';
import { dates } from './dates.ts';
import { dashes } from './openings.ts';
import { americanSpelling, nations } from './spelling.ts';
import { digitsToTwenty, largeNumbers, percentWord, signOfPerCent, spacedUnits, wordsAboveTwenty } from './units.ts';

const dash = 'A dash is an en dash with a space on each side.';

const emDashes: StyleCheck = {
  pattern: /—|--/y,
  opening: dashes,
  house: dash,
  slip({ text: { value }, match: [dash], start, end }) {
    const before = /\S( ?)$/.exec(value.slice(Math.max(0, start - 2), start));
    const after = /^( ?)\S/.exec(value.slice(end, end + 2));
    if (!before || !after || /[-—]/.test(before[0] + after[0])) return undefined;
    // Between two numbers it may be a range, and before a word it may open an option of a program.
    if (/\d/.test(before[0]) && /\d/.test(after[0])) return {};
    if (dash === '--' && before[1] !== '' && after[1] === '') return {};
    return { fix: ' – ', before: before[1]?.length ?? 0, after: after[1]?.length ?? 0 };
  },
};

const spacedHyphens: StyleCheck = {
  pattern: / - /g,
  signs: ['- '],
  house: dash,
  slip({ text: { value }, start, end }) {
    const [before, after] = [value[start - 1] ?? '', value[end] ?? ''];
    if (!/\S/.test(before) || !/\S/.test(after)) return undefined;
    // Before a number it may be a range or a minus.
    return /\d/.test(after) ? {} : { fix: ' – ' };
  },
};

const ranges: StyleCheck = {
  pattern: /–\d/y,
  opening: dashes,
  house: 'A range of numbers has a hyphen: 50-70.',
  slip: ({ text: { value }, start, end }) => {
    const before = /\d+$/.exec(value.slice(Math.max(0, start - 12), start))?.[0];
    const after = /^\d+/.exec(value.slice(end - 1, end + 11))?.[0] ?? '';
    return before === undefined
      ? undefined
      : { before: before.length, after: after.length - 1, fix: `${before}-${after}` };
  },
};

/** A pair of straight marks with what it holds, or a mark on its own. */
const straight: StyleCheck = {
  pattern: /"(?:[^"\n\uFFFF]*")?|'/g,
  signs: ['"', "'"],
  house: 'Quotation marks and apostrophes are curly: “…” and ’.',
  slip({ text: { value }, match: [marks], start, end }) {
    if (marks === "'") {
      const meaning = singleMark(value, start);
      return meaning === 'measure' ? undefined : meaning === 'apostrophe' ? { fix: '’' } : {};
    }
    // After a digit it may be a sign for inches or seconds.
    if (marks === '"') return /\d/.test(value.charAt(start - 1)) ? undefined : {};
    const inner = marks.slice(1, -1);
    if (inner.trim() !== inner || !isPair(value, start, end)) return {};
    const curly = (mark: string, at: number) => (singleMark(inner, at) === 'apostrophe' ? '’' : mark);
    return { fix: `“${inner.replace(/'/g, curly)}”` };
  },
};

const outside: StyleCheck = {
  pattern: /,”/g,
  signs: [',”'],
  house: 'A comma stands outside the quotation.',
  slip: ({ text: { value }, end }) => (/^(?:$|\s|\[\^)/.test(value.slice(end, end + 2)) ? { fix: '”,' } : {}),
};

/** The house style in English. */
export const englishStyle: HouseStyle = {
  'unit-style': [signOfPerCent, percentWord, spacedUnits, digitsToTwenty, wordsAboveTwenty, largeNumbers],
  'date-style': dates,
  'dash-style': [emDashes, spacedHyphens, ranges],
  'quote-style': [straight, outside],
  'spelling-variant': [...americanSpelling, nations],
};
