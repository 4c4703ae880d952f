import { ourLanguages, type People } from '../languages/index.ts';
import { longest, tokensOf } from './phrase-finder.ts';

/** Fewer letters and digits than these tell nothing; a Chinese or Japanese character counts twice. */
const significant = 4;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** So many digits are no page, year or day, but a telephone number or the like. */
const longNumber = 7;
const date = /(?:19|20)\d\d/;

/**
 * The phrases by which a value is found in a text: its words without an article before them, those with apostrophes and hyphens
 * closed up, and all of them closed up, as in a handle or a hashtag. None for what says nothing, unless `all` are wanted.
 */
export function phrasesOf(text: string | undefined, people: People = ourLanguages.people, all = false): string[][] {
  if (text === undefined) return [];
  const closed = closeWords(text);
  return [text, ...(closed === text ? [] : [closed])].flatMap((variant) => {
    const words = wordsOf(variant, people);
    const isSaying = isTelling(words, people);
    if (words.length === 0 || !(isSaying || all)) return [];
    const handle = isSaying && words.length < 5 && words.every((word) => word.length > 1) ? [[words.join('')]] : [];
    return words.length === 1 ? [words] : [words.slice(0, longest), ...handle];
  });
}

/** A text with the apostrophes and hyphens within its words closed up. */
export function closeWords(text: string): string {
  return text.replace(/(?<=\p{L})['’‘`´‐‑-](?=\p{L})/gu, '');
}

/** The words of a text as they are spelt there, in lower case. */
export function speltWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A name that only its capital tells from other words, being short; of a surname also a generic word. */
export function isWeakName(name: string, isSurname: boolean, people: People = ourLanguages.people): boolean {
  const [word = '', ...more] = wordsOf(name, people);
  return (
    more.length === 0 &&
    /^\p{L}{2,}$/u.test(word) &&
    (word.length < significant || (isSurname && people.generic.has(word)))
  );
}

function wordsOf(text: string, { articles }: People): string[] {
  const words = [...tokensOf(text)].map(({ word }) => word);
  return words.length > 2 && articles.has(words[0] ?? '') ? words.slice(1) : words;
}

function isTelling(words: readonly string[], { generic }: People): boolean {
  const letters = words.join('');
  const digits = words.filter((word) => /^\p{N}+$/u.test(word)).join('');
  if (digits.length >= longNumber && !date.test(digits)) return true;
  if (words.every((word) => generic.has(word) || /^\p{N}+$/u.test(word))) return false;
  return letters.length + (letters.match(dense)?.length ?? 0) >= significant;
}
