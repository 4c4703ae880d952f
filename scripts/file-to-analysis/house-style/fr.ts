import { fr as numbers } from '../numbers/fr.ts';
import type { HouseStyle, StyleCheck } from './style.ts';

const narrow = '\u202F';
const fixed = '\u00A0';
const marks = 'Guillemets have narrow no-break spaces inside.';
const date = 'A date is day and month in small letters, and year: 15 août 2024.';

const pourCent: StyleCheck = {
  pattern: /%/g,
  house: 'Prose has the words « pour cent ».',
  slip({ text: { value }, start }) {
    const before = /\d([ \u00A0\u202F]?)$/.exec(value.slice(Math.max(0, start - 2), start));
    return before ? { fix: ' pour cent', before: before[1]?.length ?? 0 } : {};
  },
};

const capitalMonth: StyleCheck = {
  pattern: new RegExp(`(?<!\\d)(\\d{1,2}|1er) (${numbers.months})(?!\\p{L})`, 'giu'),
  house: date,
  slip({ match: [words, day, month = ''] }) {
    const fix = `${day === '1' ? '1er' : day} ${month.toLowerCase()}`;
    return fix === words ? undefined : { fix };
  },
};

const numericDate: StyleCheck = {
  pattern: /(?<![\w./-])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\w/-])/g,
  house: date,
  slip({ match: [, day, month, year] }) {
    const name = numbers.months.split('|')[Number(month) - 1];
    return name === undefined ? undefined : { fix: `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}` };
  },
};

const doubleMarks: StyleCheck = {
  pattern: /"[^"\n\uFFFF]*"|“[^“”\uFFFF]*”/g,
  house: 'A quotation stands in guillemets, with narrow no-break spaces inside.',
  slip({ text: { value }, match: [words], start }) {
    const before = value.slice(Math.max(0, start - 2_000), start);
    // Curly marks are right for a quotation within a quotation.
    if (before.lastIndexOf('«') > before.lastIndexOf('»')) return undefined;
    return { fix: `«${narrow}${words.slice(1, -1).trim()}${narrow}»` };
  },
};

const insideMarks: StyleCheck = {
  pattern: /«[ \u00A0]?(?!\u202F)|(?<!\u202F)[ \u00A0]?»/g,
  house: marks,
  slip: ({ match: [words] }) => {
    const opens = words.startsWith('«');
    const message = `a narrow no-break space belongs ${opens ? 'after `«`' : 'before `»`'}`;
    return { fix: opens ? `«${narrow}` : `${narrow}»`, message };
  },
};

const beforeHighMarks: StyleCheck = {
  pattern: /(?<=[\p{L}\p{N}»”)\]…%])[ \u00A0]?[;!?](?!\w)/gu,
  house: 'A narrow no-break space stands before ; ! and ?',
  slip: ({ match: [words] }) => {
    const mark = words.slice(-1);
    return { fix: narrow + mark, message: `a narrow no-break space belongs before \`${mark}\`` };
  },
};

const beforeColon: StyleCheck = {
  pattern: /(?<=[\p{L}\p{N}»”)\]…%])[ \u202F]?:(?=\s|$)/gmu,
  house: 'A no-break space stands before the colon.',
  slip: () => ({ fix: `${fixed}:`, message: 'a no-break space belongs before `:`' }),
};

/** The house style in French. */
export const fr: HouseStyle = {
  'unit-style': [pourCent],
  'date-style': [capitalMonth, numericDate],
  'quote-style': [doubleMarks, insideMarks, beforeHighMarks, beforeColon],
};
