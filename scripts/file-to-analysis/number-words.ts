import { alternatives } from './alternatives.ts';
import { matchesIn } from './matches-in.ts';
import type { NumberLanguage } from './numbers/language.ts';
import { smallLetters } from './small-letters.ts';

/** A number as it stands in a text. */
export interface NumberFound {
  start: number;
  end: number;
  value: number;
  /** Written in digits, at least in part. */
  digits: boolean;
}

const patterns = new Map<NumberLanguage, { all: RegExp; joiner: RegExp }>();

/** The numbers of a text, in digits and in words, in order; whole and fractional, `2.5 million` and `two hundred` included. */
export function numbersIn(text: string, language: NumberLanguage): NumberFound[] {
  return Array.from(matchesIn(smallLetters(text), patternsOf(language).all), (match) => {
    const { 0: words, 1: digits, 2: large = '', index: start } = match;
    const value = digits === undefined ? wordsValue(words, language) : digitsValue(digits, large, language);
    return { start, end: start + words.length, value, digits: digits !== undefined };
  });
}

function patternsOf(language: NumberLanguage): { all: RegExp; joiner: RegExp } {
  let made = patterns.get(language);
  if (!made) {
    const word = `${alternatives(Object.keys(language.words))}(?![a-zà-ÿ])`;
    const large = language.multipliers.filter((name) => (language.words[name] ?? 0) >= 1_000).join('|');
    const digits = `(${language.digits})(?:[ \\u00A0-](${large})(?![a-zà-ÿ]))?`;
    const all = `(?<![\\wà-ÿ.,])(?:${digits}|${word}(?:(?:${language.joiner})${word})*)`;
    made = { all: new RegExp(all, 'g'), joiner: new RegExp(language.joiner) };
    patterns.set(language, made);
  }
  return made;
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
    } else if (/^vingts?$/.test(word) && current % 100 === 4) {
      // quatre-vingts is four times twenty.
      current += 76;
    } else current += value;
  }
  return total + current;
}
