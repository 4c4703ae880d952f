import type { ChanceWords } from '../chance-words.ts';
import type { Language } from '../language.ts';
import type { NumberLanguage } from '../number-language.ts';
import { type NumberFound, numbersIn } from '../number-words.ts';

/** A chance in figures: per cent, from and to. */
export interface Share {
  start: number;
  end: number;
  from: number;
  to: number;
}

interface Patterns {
  percent: RegExp;
  ofOther: RegExp;
  share: RegExp;
  odds: RegExp | undefined;
  oddsNoun: RegExp | undefined;
}
const patterns = new WeakMap<ChanceWords, Patterns>();
/** Between the ends of a range of percentages: a dash, or a word. */
const between = /^(?: ?[-–] ?| \p{L}{1,3} (?:\p{L}{2} )?)$/u;

/** The chances that a text gives as percentages, shares or odds. */
export function sharesIn(text: string, { chances, numbers, units }: Language): Share[] {
  if (!chances || !numbers) return [];
  const known = patternsOf(chances, units?.['%'] ?? '%');
  const found: Share[] = [];
  const all = numbersIn(text, numbers).map((number) => withoutArticle(text, number, numbers));
  for (let index = 0; index < all.length; index++) {
    const first = all[index];
    const next = all[index + 1];
    if (!first) break;
    const share = next && shareOf(text, first, next, known);
    if (share) {
      found.push(share);
      index++;
      continue;
    }
    const isRange = next !== undefined && isEndOfRange(text, first, next, known);
    const last = isRange ? next : first;
    const sign = known.percent.exec(text.slice(last.end, last.end + 16))?.[0];
    if (sign === undefined) continue;
    if (isRange) index++;
    const end = last.end + sign.length;
    if (known.ofOther.test(text.slice(end, end + 40))) continue;
    found.push({ start: first.start, end, from: first.value, to: last.value });
  }
  return found;
}

/** A number without the article that is also a number word: un cincuenta is fifty. */
function withoutArticle(text: string, number: NumberFound, language: NumberLanguage): NumberFound {
  const [article = '', ...rest] = text.slice(number.start, number.end).toLowerCase().split(' ');
  if (rest.length === 0 || !language.weak.includes(article)) return number;
  const [bare] = numbersIn(rest.join(' '), language);
  return bare && number.value === bare.value + 1 ? { ...number, value: bare.value } : number;
}

/** One in ten, or odds of two to one. */
function shareOf(
  text: string,
  first: NumberFound,
  next: NumberFound,
  { share, odds, oddsNoun }: Patterns,
): Share | undefined {
  const gap = text.slice(first.end, next.start).toLowerCase();
  if (gap.length > 30) return undefined;
  const place = { start: first.start, end: next.end };
  if (first.value < next.value && share.test(gap)) {
    const percent = (100 * first.value) / next.value;
    return { ...place, from: percent, to: percent };
  }
  if (!odds?.test(gap) || !oddsNoun?.test(text.slice(Math.max(0, first.start - 40), first.start))) return undefined;
  const percent = (100 * first.value) / (first.value + next.value);
  return { ...place, from: percent, to: percent };
}

function isEndOfRange(text: string, first: NumberFound, next: NumberFound, { percent }: Patterns): boolean {
  if (next.start - first.end > 24 || first.value >= next.value) return false;
  const gap = text.slice(first.end, next.start);
  // In words, the sign itself may hold a number: por ciento.
  if (percent.test(text.slice(first.end, next.end)))
    return percent.test(gap) && between.test(gap.slice(percent.exec(gap)?.[0].length));
  return between.test(gap);
}

function patternsOf(chances: ChanceWords, perCent: string): Patterns {
  let made = patterns.get(chances);
  if (!made) {
    const { nouns, of, share, odds } = chances;
    const noun = `(?:${nouns.replaceAll(' | ', '|')})`;
    const small = '[ \\u00A0\\u202F-]';
    made = {
      percent: new RegExp(`^[ \\u00A0\\u202F]?(?:%|${perCent})(?!\\p{L})`, 'iu'),
      ofOther: new RegExp(`^ (?:${of})(?!\\p{L})(?! ?(?:an? |the )?${noun})`, 'iu'),
      share: new RegExp(`^(?:${small}\\p{L}+)?${small}(?:${share})(?:${small}(?:de|cada|every))?${small}$`, 'u'),
      odds: odds && new RegExp(`^${small}(?:${odds.between})${small}$`, 'u'),
      oddsNoun: odds && new RegExp(`(?<!\\p{L})(?:${odds.noun})(?!\\p{L})`, 'iu'),
    };
    patterns.set(chances, made);
  }
  return made;
}
