import type { AttributionWords, PluralSayers } from './attribution-words.ts';
import { anyWord, forLook, PhraseBook, phrasesIn, type SpokenWords, spokenWords } from './chances/index.ts';

interface Book {
  phrases: PhraseBook<boolean>;
  /** Words that say it wherever they stand. */
  plain: RegExp;
}

interface Books {
  said: Book;
  /** With what only hedges. */
  any: Book;
  endings: readonly string[];
  notRumour: ReadonlySet<string>;
}
const books = new WeakMap<AttributionWords, Books>();
/** No verb in the conditional is shorter. */
const shortest = 6;

function booksOf({ said, hedged, settled, rumour }: AttributionWords): Books {
  return {
    said: bookOf(said, settled),
    any: bookOf(`${said} | ${hedged}`, settled),
    endings: rumour?.endings ?? [],
    notRumour: new Set(rumour?.not.split(' ')),
  };
}

function bookOf(said: string, settled: string): Book {
  const unclear = new Set(phrasesIn(settled).flatMap((phrase) => phrase.split(' ')));
  return {
    phrases: new PhraseBook<boolean>().add(said, true).add(settled, false),
    plain: anyWord(phrasesIn(said).filter((phrase) => !phrase.includes(' ') && !unclear.has(phrase))),
  };
}

/** Whether a text says whose word something is, or, unless only that is asked, that it is not settled. */
export function isAttributed(text: string, attribution: AttributionWords, how: 'said' | 'any' = 'any'): boolean {
  let known = books.get(attribution);
  if (!known) {
    known = booksOf(attribution);
    books.set(attribution, known);
  }
  const small = forLook(text, attribution.names);
  // Most sentences say it in one plain word, and need not be taken apart.
  if (known[how].plain.test(small)) return true;
  const { words } = spokenWords(withoutNotes(small));
  return hasPhrase(words, known[how]) || isApart(words, attribution) || (how === 'any' && isRumour(words, known));
}

function isApart(words: readonly string[], { apart }: AttributionWords): boolean {
  return apart.some(([first, second]) => {
    const at = words.findIndex((word) => first.split(' ').includes(word));
    return at >= 0 && words.slice(at).some((word) => second.split(' ').includes(word));
  });
}

/** The id of a note says nothing. */
function withoutNotes(text: string): string {
  return text.replace(/\[\^[a-z0-9-]+\]/g, '');
}

function hasPhrase(words: readonly string[], { phrases }: Book): boolean {
  for (let index = 0; index < words.length; index++) {
    const phrase = phrases.at(words, index);
    if (phrase?.meaning) return true;
    if (phrase) index += phrase.length - 1;
  }
  return false;
}

function isRumour(words: readonly string[], { endings, notRumour }: Books): boolean {
  return words.some(
    (word) => word.length >= shortest && !notRumour.has(word) && endings.some((ending) => word.endsWith(ending)),
  );
}

/** Sayers in the plural, and where they stand with what makes sayers of them. */
export interface FoundSayers {
  noun: string;
  start: number;
  end: number;
}

/** How far from its noun a verb may stand, and what introduces it: security sources in the north say. */
const [verbAfter, openingBefore] = [6, 3];
const pluralBooks = new WeakMap<
  PluralSayers,
  { verbs: PhraseBook<true>; before: PhraseBook<true>; joints: readonly string[] }
>();

/** The first plural sayers of a sentence: sources say, according to analysts. */
export function pluralSayers({ words, starts, clauses }: SpokenWords, plural: PluralSayers): FoundSayers | undefined {
  const book = pluralBooks.get(plural) ?? {
    verbs: new PhraseBook<true>().add(plural.verbs, true),
    before: new PhraseBook<true>().add(plural.before, true),
    joints: plural.joints.split(' '),
  };
  pluralBooks.set(plural, book);
  const endOf = (index: number) => (starts[index] ?? 0) + (words[index]?.length ?? 0);
  for (let index = 0; index < words.length; index++) {
    const noun = words[index] ?? '';
    if (!plural.nouns.includes(noun)) continue;
    for (let at = index - 1; at >= Math.max(0, index - openingBefore) && clauses[at] === clauses[index]; at--) {
      const length = book.before.lengthBefore(words, at);
      if (length > 0) return { noun, start: starts[at - length + 1] ?? 0, end: endOf(index) };
    }
    for (let at = index + 1; at <= index + verbAfter && clauses[at] === clauses[index]; at++) {
      if (book.joints.includes(words[at] ?? '')) break;
      const verb = book.verbs.at(words, at);
      if (verb) return { noun, start: starts[index] ?? 0, end: endOf(at + verb.length - 1) };
    }
  }
  return undefined;
}
