import type { HouseStyle, StyleCheck } from '../house-style.ts';
import { percentSign } from '../percent-sign.ts';
import { isPair } from '../straight-marks.ts';
import { frenchNumbers as numbers } from './numbers.ts';

const narrow = '\u202F';
const fixed = '\u00A0';
const marks = 'Guillemets have narrow no-break spaces inside.';
const date = 'A date is day and month in small letters, and year: 15 août 2024.';

const pourCent = percentSign('pour cent', 'Prose has the words « pour cent ».');

/** What stands before a date that is no part of a name. */
const plainBefore = /(?:^|(?<!\p{L})(?:le|au|les|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s)$/iu;

/** What may bear the name of a day: place du 8 Mai. */
const bearsDay =
  /(?<!\p{L})(?:place|rue|avenue|boulevard|pont|stade|camp|école|mouvement|opération|brigade|révolution|université|hôpital|quartier|accords?) (?:du |de la |des )?$/iu;

const capitalMonth: StyleCheck = {
  pattern: new RegExp(`(?<!\\d)(\\d{1,2}|1er) (${numbers.months})(?!\\p{L})`, 'giu'),
  house: date,
  slip({ text: { value }, match: [words, day, month = ''], start, end }) {
    const fix = `${day === '1' ? '1er' : day} ${month.toLowerCase()}`;
    if (fix === words) return undefined;
    // A square, a movement or a brigade may bear the name of a day: place du 8 Mai.
    const before = value.slice(Math.max(0, start - 24), start);
    const isRange = /(?:^|[\s(])du $/i.test(before) && /^ au \d/.test(value.slice(end, end + 5));
    const isDate = month === month.toLowerCase() || isRange || plainBefore.test(before.slice(-12));
    if (!isDate && bearsDay.test(before)) return undefined;
    return isDate ? { fix } : {};
  },
};

/** What goes on after a date without being a whole one. */
const halfDateAfter = /^(?: (?:au|à|et|ou) | ?[-–—] ?)\d{1,2}(?!\d|[/.]\d{1,2}[/.]\d{4})/;

const numericDate: StyleCheck = {
  pattern: /(?<![\w./-])(0?[1-9]|[12]\d|3[01])[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\w/-]|\.\w)/g,
  house: date,
  slip({ text: { value }, match: [, day, month, year], end }) {
    if (halfDateAfter.test(value.slice(end, end + 12))) return {};
    const name = numbers.months.split('|')[Number(month) - 1];
    return name === undefined ? undefined : { fix: `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}` };
  },
};

const doubleMarks: StyleCheck = {
  pattern: /"[^"\n\uFFFF]*"|“[^“”\uFFFF]*”/g,
  signs: ['"', '“'],
  house: 'A quotation stands in guillemets, with narrow no-break spaces inside.',
  slip({ text: { value }, match: [words], start, end }) {
    const before = value.slice(Math.max(0, start - 2_000), start);
    // Curly marks are right for a quotation within a quotation.
    if (before.lastIndexOf('«') > before.lastIndexOf('»')) return undefined;
    const isOpen = before.lastIndexOf('“') > before.lastIndexOf('”');
    if (isOpen || (words.startsWith('"') && !isPair(value, start, end))) return {};
    return { fix: `«${narrow}${words.slice(1, -1).trim()}${narrow}»` };
  },
};

const insideMarks: StyleCheck = {
  pattern: /«(?!\u202F(?![ \u00A0\u202F]))[ \u00A0\u202F]*|(?<![ \u00A0\u202F])(?!\u202F»)[ \u00A0\u202F]*»/g,
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
  slip: ({ text: { value }, match: [words], start, end }) => {
    // It ends a character reference: &amp;
    if (/&#?[\da-z]+;$/i.test(value.slice(Math.max(0, start - 32), end))) return undefined;
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
export const frenchStyle: HouseStyle = {
  'unit-style': [pourCent],
  'date-style': [capitalMonth, numericDate],
  'quote-style': [doubleMarks, insideMarks, beforeHighMarks, beforeColon],
};
