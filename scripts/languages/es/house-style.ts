import type { HouseStyle, StyleCheck } from '../house-style.ts';
import { percentSign } from '../percent-sign.ts';
import type { SentencesOf } from '../span.ts';
import { spanishNumbers as numbers } from './numbers.ts';

/** The months in order, each in its usual spelling. */
const months = numbers.months.split('|').filter((month) => month !== 'setiembre');
const date = 'A date is day, month in small letters and year, joined by “de”: 7 de julio de 2024.';

const porCiento = percentSign('por ciento', 'Prose has the words “por ciento”.');

/** What stands before a date that is no part of a name. */
const plainBefore = /(?:^|(?<!\p{L})(?:el|al|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\s)$/iu;

/** What may bear the name of a day: Avenida 9 de Julio. */
const bearsDay =
  /(?<!\p{L})(?:plaza|calle|avenida|paseo|puente|estadio|campamento|escuela|movimiento|operación|brigada|revolución|universidad|hospital|barrio|acuerdos?) (?:del? )?$/iu;

const monthInWords: StyleCheck = {
  pattern: new RegExp(`(?<!\\d)(\\d{1,2}) (?:de )?(${numbers.months})(?!\\p{L})`, 'giu'),
  house: date,
  slip({ text: { value }, match: [words, day, month = ''], start, end }) {
    const fix = `${day} de ${month.toLowerCase()}`;
    if (fix === words) return undefined;
    // A street, a movement or a brigade may bear the name of a day: Movimiento 19 de Abril.
    const before = value.slice(Math.max(0, start - 24), start);
    const isRange = /(?:^|[\s(])del $/i.test(before) && /^ al \d/.test(value.slice(end, end + 5));
    const isDate = month === month.toLowerCase() || isRange || plainBefore.test(before.slice(-12));
    if (!isDate && bearsDay.test(before)) return undefined;
    return isDate ? { fix } : {};
  },
};

/** What goes on after a date without being a whole one. */
const halfDateAfter = /^(?: (?:al?|y|o) | ?[-–—] ?)\d{1,2}(?!\d|[/.]\d{1,2}[/.]\d{4})/;

const numericDate: StyleCheck = {
  pattern: /(?<![\w./-])(0?[1-9]|[12]\d|3[01])[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\w/-]|\.\w)/g,
  house: date,
  slip({ text: { value }, match: [, day, month, year], end }) {
    if (halfDateAfter.test(value.slice(end, end + 12))) return {};
    const name = months[Number(month) - 1];
    return name === undefined ? undefined : { fix: `${Number(day)} de ${name} de ${year}` };
  },
};

/** The mark that opens what another closes. */
const openers: Readonly<Record<string, string>> = { '?': '¿', '!': '¡' };

const pairs: StyleCheck = {
  pattern: /[?!](?![?!])/g,
  house: 'A question stands in ¿ and ?, an exclamation in ¡ and !',
  slip({ text: { pointer, value }, match: [mark], start }, sentencesOf) {
    // The questions themselves are for `qa-shape` to judge.
    if (mark === '?' && pointer.endsWith('/question')) return undefined;
    const opener = openers[mark] ?? '';
    const from = value.lastIndexOf(mark, start - 1) + 1;
    const stretch = value.slice(from, start);
    if (stretch.includes(opener) || /[¿¡]/.test(sentenceBefore(stretch, sentencesOf))) return undefined;
    return { message: `the opening \`${opener}\` of this \`${mark}\` is missing` };
  },
};

function sentenceBefore(text: string, sentencesOf: SentencesOf): string {
  const last = sentencesOf(text.slice(-2_000)).at(-1);
  return last ? text.slice(-2_000).slice(last.start, last.end) : '';
}

/** The house style in Spanish. */
export const spanishStyle: HouseStyle = {
  'unit-style': [porCiento],
  'date-style': [monthInWords, numericDate],
  'quote-style': [pairs],
};
