import { alternatives, matchesIn, smallLetters } from '../model/index.ts';
import type { NumberLanguage } from './number-language.ts';

/** A number as it stands in a text. */
export interface NumberFound {
  start: number;
  end: number;
  value: number;
  /** Written in digits, at least in part. */
  digits: boolean;
  /** Thousand or more, by which its last word multiplies; 1 where there is no such word. */
  scale: number;
}

const patterns = new Map<NumberLanguage, { all: RegExp; joiner: RegExp }>();

/** The numbers of a text, in digits and in words, in order; whole and fractional, as in `2.5 million`, `two and a half` and `half a million`. */
export function numbersIn(text: string, language: NumberLanguage): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of matchesIn(smallLetters(text), patternsOf(language).all)) {
    const [all, part, digits, large = '', words = '', half, last = ''] = match;
    if (language.noNumbers.includes(words)) continue;
    const scale = scaleOf(last || large || (words.split(/[ -]/).at(-1) ?? ''), language);
    const whole = digits === undefined ? wordsValue(words, language) : digitsValue(digits, large, language);
    const value = part ? whole / 2 : last ? (whole + 0.5) * scale : half ? whole + scale / 2 : whole;
    found.push({ start: match.index, end: match.index + all.length, value, digits: digits !== undefined, scale });
  }
  return found;
}

function patternsOf(language: NumberLanguage): { all: RegExp; joiner: RegExp } {
  let made = patterns.get(language);
  if (!made) {
    const word = `${alternatives(Object.keys(language.words))}(?![a-zà-ÿ])`;
    const large = language.multipliers.filter((name) => (language.words[name] ?? 0) >= 1_000).join('|');
    const digits = `(${language.digits})(?:[ \\u00A0-](${large})(?![a-zà-ÿ]))?`;
    const words = `(${word}(?:(?:${language.joiner})${word})*)`;
    const half = `(?:(${language.half})(?: (${large}))?(?![a-zà-ÿ]))?`;
    const all = `(?<![\\wà-ÿ.,])(${language.halfOf})?(?:${digits}|${words})${half}`;
    made = { all: new RegExp(all, 'g'), joiner: new RegExp(language.joiner) };
    patterns.set(language, made);
  }
  return made;
}

function scaleOf(word: string, language: NumberLanguage): number {
  const value = language.multipliers.includes(word) ? (language.words[word] ?? 1) : 1;
  return value < 1_000 ? 1 : value;
}

function digitsValue(digits: string, large: string, language: NumberLanguage): number {
  const plain = digits.replace(language.group, '').replace(language.decimal, '.');
  return Number(plain) * (language.words[large] ?? 1);
}

function wordsValue(words: string, language: NumberLanguage): number {
  let [total, current] = [0, 0];
  for (const word of words.split(patternsOf(language).joiner)) {
    const value = language.words[word] ?? 0;
    if (language.multipliers.includes(word)) {
      current = (current || 1) * value;
      if (value >= 1_000) [total, current] = [total + current, 0];
    } else if (language.scores?.includes(word) && current % 100 === 4) {
      current += 4 * value - 4;
    } else current += value;
  }
  return total + current;
}
