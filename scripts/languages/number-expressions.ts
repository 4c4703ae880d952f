import type { NumberLanguage, Qualifier } from './number-language.ts';
import { type NumberFound, numbersIn } from './number-words.ts';
import { longestUnit, type Units } from './units.ts';

/** What a sentence says of a quantity: a number, or the two ends of a range. */
export interface NumberExpression {
  /** Offsets in the sentence, from the qualifier or `between` to the unit. */
  start: number;
  end: number;
  from: number;
  to: number;
  qualifier?: Qualifier;
  unit?: string;
  /** A word such as `one`, which counts only where what is counted follows. */
  weak: boolean;
  /** What stands before and after it. */
  before: string;
  after: string;
}

/** How far around a number it is looked for what it means, in UTF-16 units. */
const around = 120;
/** How far apart the ends of a range may stand: a unit and a word such as `and`, with its spaces. */
const longestGap = longestUnit + 10;

/** The quantities of a sentence; not its years, dates, times, ordinals, ages, fractions, and numbers that are names. */
export function numberExpressions(sentence: string, language: NumberLanguage, units: Units): NumberExpression[] {
  const found: NumberExpression[] = [];
  const numbers = numbersIn(sentence, language);
  for (let index = 0; index < numbers.length; index++) {
    const first = numbers[index];
    const next = numbers[index + 1];
    if (!first) break;
    if (next && isShare(sentence, first, next, language)) {
      index++;
      continue;
    }
    const isRange = next !== undefined && spansRange(sentence, first, next, language, units);
    const last = isRange ? next : first;
    if (isRange) index++;
    const expression = expressionOf(sentence, first, last, language, units);
    if (expression) found.push(expression);
  }
  return found;
}

/** A share and no count, as one in five; beyond ten, as in 15 of 32 towns, both are counts. */
function isShare(sentence: string, first: NumberFound, next: NumberFound, { share }: NumberLanguage): boolean {
  const isSmall = first.value < next.value && next.value <= 10 && next.start - first.end <= longestGap;
  return isSmall && share.test(sentence.slice(first.end, next.start));
}

function spansRange(
  sentence: string,
  first: NumberFound,
  next: NumberFound,
  language: NumberLanguage,
  units: Units,
): boolean {
  if (next.start - first.end > longestGap) return false;
  // A unit may stand at both ends: 50km to 70km.
  const gap = sentence.slice(first.end + (units.at(sentence.slice(first.end, next.start))?.length ?? 0), next.start);
  if (language.range.test(gap) && first.digits === next.digits) return first.value < next.value || isYear(first);
  return language.and.test(gap) && language.between.test(sentence.slice(Math.max(0, first.start - 12), first.start));
}

function expressionOf(
  sentence: string,
  first: NumberFound,
  last: NumberFound,
  language: NumberLanguage,
  units: Units,
): NumberExpression | undefined {
  const before = sentence.slice(Math.max(0, first.start - around), first.start);
  const after = sentence.slice(last.end, last.end + around);
  if (isYear(first) || isDate(first, before, after, language)) return undefined;
  if (isName(before, sentence.slice(first.start, first.end), language) || language.notCounts.test(after))
    return undefined;
  const unit = /[$€£¥]$/.test(before) ? { unit: 'money', length: 0 } : units.at(after);
  // Ordinals, times, scores and compounds: 17th, 5.30pm, 2:1, 24/7.
  if (!unit && ((!after.startsWith(' ') && /^[\p{L}_:/#]/u.test(after)) || /(?:\d[:/.,]|[/#])$/.test(before)))
    return undefined;
  if (/^ ?[-–]\d/.test(after) || /\d[-–]$/.test(before)) return undefined;
  const opening = first === last ? before : before.replace(language.between, '');
  const start = first.start - before.length + opening.length;
  const [pattern, qualifier] = language.qualifiers.find(([words]) => words.test(opening)) ?? [];
  const words = sentence.slice(first.start, last.end).toLowerCase();
  return {
    start: pattern ? start - opening.length + opening.search(pattern) : start,
    end: last.end + (unit?.length ?? 0),
    from: scaledLike(last, first),
    to: last.value,
    weak: language.weak.includes(words),
    before: pattern ? opening.replace(pattern, '') : opening,
    after: after.slice(unit?.length ?? 0),
    ...(qualifier && { qualifier }),
    ...(unit && { unit: unit.unit }),
  };
}

/** The lower end of a range, to which what multiplies the upper end belongs too: two to three million. */
function scaledLike(last: NumberFound, { value, scale }: NumberFound): number {
  return scale === 1 && value * last.scale < last.value ? value * last.scale : value;
}

/** A year, as far as one can tell: four digits without a sign between thousands. */
function isYear({ value, digits, start, end }: NumberFound): boolean {
  return digits && end - start === 4 && value >= 1500 && value < 2100 && Number.isInteger(value);
}

/** A number that names: M23, MiG-29, Article 5, Resolution 2085, the Big Five. */
function isName(before: string, number: string, language: NumberLanguage): boolean {
  if ((before.endsWith('-') && /\p{L}-$/u.test(before)) || language.labels.test(before)) return true;
  const isInDigits = /^\d/.test(number);
  if (!isInDigits && number.charAt(0) !== number.charAt(0).toLowerCase()) return !/^[\s"“«¿¡*_(]*$/.test(before);
  // A capital right before digits makes them part of a name, unless it only opens the sentence or is that of a month.
  const isAfterName = /\S\s+["“(]?\p{Lu}[\p{L}.&]*[ \u00A0]$/u.test(before);
  return isInDigits && isAfterName && !patternsOf(language).month.test(before.slice(-24));
}

/** What dates look like around a number. */
interface DatePatterns {
  /** Before a number: a month, a day and a month, a month and a day that another may follow. */
  month: RegExp;
  dayAndMonth: RegExp;
  monthAndDay: RegExp;
  /** After a number: more days, and a month. */
  after: RegExp;
}
const datePatterns = new Map<NumberLanguage, DatePatterns>();

function patternsOf(language: NumberLanguage): DatePatterns {
  let patterns = datePatterns.get(language);
  if (!patterns) {
    const month = `(?:${language.months})(?![a-zà-ÿ])`;
    const day = '\\d{1,2}(?:er)?';
    patterns = {
      month: new RegExp(`${month} $`, 'i'),
      dayAndMonth: new RegExp(`${day} (?:de )?${month} $`, 'i'),
      monthAndDay: new RegExp(`${month} ${day}(?:-| and | to |, )$`, 'i'),
      after: new RegExp(`^(?:(?: ?[-–] ?| [a-zà]{1,3} |, )${day}){0,3},? (?:de )?${month}`, 'i'),
    };
    datePatterns.set(language, patterns);
  }
  return patterns;
}

function isDate({ value }: NumberFound, before: string, after: string, language: NumberLanguage): boolean {
  const { month, dayAndMonth, monthAndDay, after: dayBefore } = patternsOf(language);
  if (dayBefore.test(after)) return true;
  const near = before.slice(-24);
  return value <= 31 && (monthAndDay.test(near) || (month.test(near) && !dayAndMonth.test(near)));
}
