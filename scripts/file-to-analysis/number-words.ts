import type { NumberLanguage } from './numbers/language.ts';

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
  // İ alone becomes longer in small letters, which would shift the offsets.
  return [...text.replaceAll('İ', 'I').toLowerCase().matchAll(patternsOf(language).all)].map(
    ({ 0: words, index: start, groups }) => {
      const inDigits = groups?.['digits'] !== undefined;
      const value = inDigits ? digitsValue(groups, language) : wordsValue(words, language);
      return { start, end: start + words.length, value, digits: inDigits };
    },
  );
}

function patternsOf(language: NumberLanguage): { all: RegExp; joiner: RegExp } {
  let made = patterns.get(language);
  if (!made) {
    const word = `(?:${Object.keys(language.words)
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![a-zà-ÿ])`;
    const large = language.multipliers.filter((name) => (language.words[name] ?? 0) >= 1_000).join('|');
    const digits = `(?<digits>${language.digits})(?:[ \\u00A0-](?<large>${large})(?![a-zà-ÿ]))?`;
    const all = `(?<![\\wà-ÿ.,])(?:${digits}|${word}(?:(?:${language.joiner})${word})*)`;
    made = { all: new RegExp(all, 'g'), joiner: new RegExp(language.joiner) };
    patterns.set(language, made);
  }
  return made;
}

function digitsValue(groups: Readonly<Record<string, string>>, language: NumberLanguage): number {
  const plain = (groups['digits'] ?? '').replace(language.group, '').replace(language.decimal, '.');
  return Number(plain) * (language.words[groups['large'] ?? ''] ?? 1);
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
