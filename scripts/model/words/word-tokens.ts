/** Letters of scripts that put no space between words: there, each letter is compared by itself. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const citation = String.raw`\[\^[^\]\s]+\]`;
const word = String.raw`(?:(?!${unspaced})[\p{L}\p{M}\p{N}])+`;
const either = String.raw`${citation}|${unspaced}\p{M}*`;

/** A citation, a word or number with what joins its parts (50-70, 2,000km, JNIM’s), white space, or any other sign. */
const tokens = new RegExp(String.raw`${either}|${word}(?:[-–.,:’'/%]${word})*%?|\s+|\S`, 'gu');
const plainWords = new RegExp(`${either}|${word}`, 'gu');
const apart = new RegExp(String.raw`\s|${unspaced}`, 'u');

/** The tokens that a text as it is seen is compared by. */
export function tokensOf(text: string): string[] {
  return text.match(tokens) ?? [];
}

/** The words of a text, however they are written; citations count as words. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(plainWords) ?? [];
}

/** Whether a text may be more than one word: an id or a date is not. */
export function hasWords(text: string): boolean {
  return apart.test(text);
}
