/** Signs that folding drops or changes; where there are none, only case is left to fold. */
const foldable = /[^\0-\u009f\u2010-\u2027]/;

/** A text as its words in lower case, without accents, punctuation and invisible signs, single spaces between them. */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text in lower case, without accents and invisible signs. */
export function foldLetters(text: string): string {
  if (!foldable.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
}
