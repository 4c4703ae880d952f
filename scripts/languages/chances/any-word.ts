import { alternatives } from '../../model/index.ts';

/** A pattern for a first look at a text in small letters, with a space before it: any of some words, as a whole. */
export function anyWord(words: readonly string[]): RegExp {
  return words.length === 0 ? /(?!)/ : new RegExp(`[\\s’'“"‘(«*_—–]${alternatives(words)}(?![a-zß-ÿœ])`);
}

/** A text as such a pattern asks for it, without words that are names with a capital. */
export function forLook(text: string, names: readonly string[]): string {
  let plain = text;
  for (const name of names) if (plain.includes(name)) plain = plain.replaceAll(` ${name}`, ' ');
  return ` ${plain.toLowerCase()}`;
}
