import { foldWords } from '../model/index.ts';
import { hiddenTexts } from './hidden-texts.ts';
import { isWeakName, namesIn } from './name-parts.ts';
import { longest } from './phrase-finder.ts';

/**
 * Tells whether a text gives away what sources hide. Case, accents and punctuation make no difference. Who asks chooses how cautious the
 * answer is.
 */
export interface SecretMatcher {
  /** Whether there is nothing to hide. */
  isEmpty: boolean;
  /** Whether a whole secret stands in the text, word for word: for sentences. */
  inWords(text: string): boolean;
  /** Whether its letters stand in the text, whatever parts them: for ids, keys and lines of a file, with their escapes. */
  inLetters(text: string): boolean;
  /** The same, or the text is itself a piece of a secret: for a single value that a message would quote. */
  overlaps(text: string): boolean;
}

/** A year or a month occurs everywhere, and names nobody. */
const vagueDate = /^\d{4}(?:-\d{2})?$/;
/** What an address has before its host. */
const scheme = /^[a-z]+:(?:\/\/(?:www\.)?)?/i;

/** A matcher for what these objects hide; `isPublic` tells of a folded text or name whether everybody may know it. */
export function secretMatcher(
  hidden: readonly object[],
  isPublic: (folded: string) => boolean = () => false,
): SecretMatcher {
  const letters = new Set<string>();
  const phrases = new Set<string>();
  const short = new Set<string>();
  for (const object of hidden) {
    const described = ` ${foldWords(descriptionOf(object))} `;
    for (const { field, text } of hiddenTexts(object)) {
      const own = foldWords(text);
      if (!isPublic(own)) letters.add(closed(own));
      const said = [own, foldWords(text.replace(scheme, ''))].filter(
        (words) => !vagueDate.test(text) && !described.includes(` ${words} `) && !isPublic(words),
      );
      for (const words of said) if (words.length > 2) phrases.add(words);
      for (const name of namesIn(field, text)) {
        const words = foldWords(name);
        if (isPublic(words)) continue;
        (name.length > 3 ? letters : short).add(closed(words));
        if (words.length > 2 && !isWeakName(name, true)) phrases.add(words);
      }
    }
  }
  letters.delete('');
  const beginnings = beginningsOf(phrases);
  const long = [...letters].filter((secret) => secret.length > 2);
  for (const secret of letters) if (secret.length < 3) short.add(secret);
  const inLetters = (text: string) => {
    const words = foldWords(text);
    const bare = closed(words);
    return long.some((secret) => bare.includes(secret)) || words.split(' ').some((word) => short.has(word));
  };
  return {
    isEmpty: hidden.length === 0,
    inWords: (text) => holdsPhrase(foldWords(text).split(' '), beginnings),
    inLetters,
    overlaps: (text) => {
      const own = closed(foldWords(text));
      if (own.length < 3) return letters.has(own) || short.has(own);
      return inLetters(text) || long.some((secret) => secret.includes(own));
    },
  };
}

function descriptionOf(object: object): string {
  const { publicDescription } = object as { publicDescription?: unknown };
  return typeof publicDescription === 'string' ? publicDescription : '';
}

function closed(words: string): string {
  return words.replaceAll(' ', '');
}

/** Every beginning of every phrase, and whether it is a whole one: so the time for a text does not grow with their number. */
function beginningsOf(phrases: Iterable<string>): ReadonlyMap<string, boolean> {
  const beginnings = new Map<string, boolean>();
  for (const phrase of phrases) {
    const words = phrase.split(' ', longest);
    for (let count = 1; count < words.length; count++) {
      const beginning = words.slice(0, count).join(' ');
      if (!beginnings.has(beginning)) beginnings.set(beginning, false);
    }
    beginnings.set(words.join(' '), true);
  }
  return beginnings;
}

function holdsPhrase(words: readonly string[], beginnings: ReadonlyMap<string, boolean>): boolean {
  return words.some((_, start) => isPhraseAt(words, start, beginnings));
}

function isPhraseAt(words: readonly string[], start: number, beginnings: ReadonlyMap<string, boolean>): boolean {
  let phrase = '';
  for (const word of words.slice(start, start + longest)) {
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    const whole = beginnings.get(phrase);
    if (whole !== false) return whole === true;
  }
  return false;
}
