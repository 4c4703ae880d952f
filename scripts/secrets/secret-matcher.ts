import { ourLanguages, type People } from '../languages/index.ts';
import { foldWords } from '../model/index.ts';
import { isAfterName, isWrittenAsName } from './capitals.ts';
import { formsOf, withClosed } from './forms.ts';
import { type Found, PhraseFinder } from './phrase-finder.ts';
import { cluesOf, guessesOf, type Phrase, phrasesOfClue } from './secret-table.ts';

/**
 * Tells whether a text gives away what sources hide. Case, accents and punctuation make no difference. Who asks chooses how cautious the
 * answer is.
 */
export interface SecretMatcher {
  /** Whether there is nothing to hide. */
  isEmpty: boolean;
  /** Whether a whole secret stands in the text, word for word, in any form: for sentences. */
  inWords(text: string): boolean;
  /** Whether its letters stand in the text, whatever parts them: for ids, keys and lines of a file, with their escapes. */
  inLetters(text: string): boolean;
  /** The same, or the text is itself a piece of a secret: for a single value that a message would quote. */
  overlaps(text: string): boolean;
}

/** A year or a month occurs everywhere, and names nobody. */
const vagueDate = /^\d{4}(?:-\d{2})?$/;
const apostrophe = /['’‘]/;

/**
 * The generous view of the table of secrets: a matcher for all that these objects hide. `isPublic` tells of a folded text, and of the folded
 * byline that it was found in, whether everybody may know it.
 */
export function secretMatcher(
  hidden: readonly object[],
  isPublic: (folded: string, byline?: string) => boolean = () => false,
  people: People = ourLanguages.people,
): SecretMatcher {
  const letters = new Set<string>();
  const short = new Set<string>();
  const finder = new PhraseFinder<Phrase>();
  for (const object of hidden) {
    const described = ` ${foldWords(descriptionOf(object))} `;
    for (const clue of [...cluesOf({ ...object }, people), ...guessesOf({ ...object }, people)]) {
      const { field, text, as, byline } = clue;
      const folded = foldWords(text);
      if (folded === '' || isPublic(folded, byline !== undefined && field === 'author' ? foldWords(byline) : undefined))
        continue;
      if (as !== 'host' && as !== 'piece') (folded.length > 3 || as === 'whole' ? letters : short).add(closed(folded));
      const isSaid = as !== 'name' && described.includes(` ${folded} `);
      if (vagueDate.test(text) || isSaid) continue;
      for (const phrase of phrasesOfClue(clue, people, folded.length > 2)) finder.add(phrase.words, phrase);
    }
  }
  const long = [...letters].filter((secret) => secret.length > 2);
  for (const secret of letters) if (secret.length < 3) short.add(secret);
  const holdsLetters = (text: string) => {
    const words = foldWords(text);
    const bare = closed(words);
    return long.some((secret) => bare.includes(secret)) || words.split(' ').some((word) => short.has(word));
  };
  const inAnyForm = (text: string, isIn: (shown: string) => boolean) =>
    formsOf(text)
      .flatMap(withClosed)
      .some(({ shown }) => isIn(shown));
  const inLetters = (text: string) => inAnyForm(text, (shown) => holdsLetters(shown) || holds(finder, shown));
  return {
    isEmpty: hidden.length === 0,
    inWords: (text) => inAnyForm(text, (shown) => holds(finder, shown)),
    inLetters,
    overlaps: (text) => {
      const own = closed(foldWords(text));
      if (own.length < 3) return letters.has(own) || short.has(own);
      return inLetters(text) || long.some((secret) => secret.includes(own));
    },
  };
}

function holds(finder: PhraseFinder<Phrase>, text: string): boolean {
  return !finder.find(text, (found) => isMeant(found, text)).next().done;
}

/** Whether a phrase is what it seems to be, as far as its capitals and its neighbours tell. */
export function isMeant({ meaning, start, end }: Found<Phrase>, text: string): boolean {
  if (meaning.isPlural && !apostrophe.test(text.charAt(end)) && isAfterName(text, start)) return false;
  return !meaning.asName || isWrittenAsName(text.slice(start, end));
}

function descriptionOf(object: object): string {
  const { publicDescription } = object as { publicDescription?: unknown };
  return typeof publicDescription === 'string' ? publicDescription : '';
}

function closed(words: string): string {
  return words.replaceAll(' ', '');
}
