import type { People } from '../languages/index.ts';
import { foldWords, type Members } from '../model/index.ts';
import { accountIn, addressParts, hostOf, namesInAddress } from './address-parts.ts';
import { hiddenTexts } from './hidden-texts.ts';
import { familyOf, namesInNote, namesInTitle, piecesOfTitle, surnamesIn, wordsOfByline } from './name-parts.ts';
import { isWeakName, phrasesOf, speltWords } from './phrases.ts';

/**
 * What a hidden object can be known by: one row a text. All who hide or accuse ask this table, in two views. Messages, excerpts and the veil
 * hide by all of it, guesses too (`secret-matcher.ts`); a text is refused only for what is no guess, and what nothing says openly
 * (`confidential-values.ts`).
 */
export interface Clue {
  field: string;
  text: string;
  /** The whole field; a name of a person in it; a proper name or an office in a title; a part of an address; words of one. */
  as: 'whole' | 'name' | 'piece' | 'address' | 'host' | 'slug';
  /** The byline that a name was found in. */
  byline: string | undefined;
}

/** A clue as the words by which it is found. */
export interface Phrase {
  words: readonly string[];
  /** Whether only the capital of a name gives it away. */
  asName: boolean;
  /** Words in lower case that the language may have too: where it does, only capitals within a sentence give the value away. */
  spelt: readonly string[];
  /** Whether it is a plural without article, which may be another name where a name or a rank stands before it, as in Mr Martins. */
  isPlural?: boolean;
  /** Whether it is what those who bear a name are called together. */
  isFamily?: boolean;
}

/** What an object that stays unnamed, a source or a citation of one, is known by; any shape will do. */
export function cluesOf(object: Members, people: People): Clue[] {
  const clues: Clue[] = [];
  for (const { field, text } of hiddenTexts(object)) {
    const add = (as: Clue['as'], found: readonly string[], byline?: string) => {
      for (const one of found) clues.push({ field, text: one, as, byline });
    };
    if (isAddress(field)) {
      const host = hostOf(text);
      // An archive is the host of many.
      const parts = addressParts(text).filter((part) => part !== host);
      add('address', parts);
      if (field !== 'url') continue;
      add('host', [host]);
      add('slug', namesInAddress(text));
      // In any other address, what follows the host is a word such as `archive`.
      if (object['kind'] === 'social-media') add('slug', accountIn(text));
      continue;
    }
    add('whole', [text]);
    if (field === 'title') {
      if (object['kind'] === 'interview') add('name', namesInTitle(text, people), beginningOf(text));
      add('piece', piecesOfTitle(text, people));
    } else if (field === 'author') {
      if (isWeakName(text, false, people)) add('name', [text], text);
      add('name', surnamesIn(text, people), text);
    } else if (notes.has(field)) add('name', namesInNote(text, people));
  }
  return clues;
}

/** What it may be known by, too: enough not to repeat it, not enough to refuse a text for it. */
export function guessesOf(object: Members, people: People): Clue[] {
  return hiddenTexts(object).flatMap(({ field, text }): Clue[] => {
    const guesses = (as: Clue['as'], found: readonly string[], byline?: string) =>
      found.map((one) => ({ field, text: one, as, byline }));
    if (isAddress(field)) return [...guesses('whole', [text]), ...guesses('slug', namesInAddress(text))];
    if (field === 'author') return guesses('name', wordsOfByline(text, people), text);
    if (field === 'title') return guesses('name', namesInTitle(text, people), beginningOf(text));
    // Else a name may stand where the schema knows no field: one was misspelt, or the schema got it later.
    return nameless.has(field) || notes.has(field) ? [] : guesses('name', surnamesIn(text, people), text);
  });
}

/** Fields that may speak of people. */
const notes: ReadonlySet<string> = new Set(['biasNote', 'locator', 'descriptor']);
/** Fields in which no person is named. */
const nameless: ReadonlySet<string> = new Set(['id', 'source', 'publisher', 'date', 'accessed']);

function isAddress(field: string): boolean {
  return field === 'url' || field === 'archivedUrl';
}

function beginningOf(title: string): string | undefined {
  return title.split(/[,;|():]/)[0];
}

/** The phrases by which a clue is found; with `all`, also those of a text that says nothing. */
export function phrasesOfClue({ field, text, as }: Clue, people: People, all = false): Phrase[] {
  if (as === 'slug') return found(text, people, all, speltWords(text));
  if (as === 'name') return [...foundAsName(text, people, true), ...families(text, people)];
  return field === 'id' ? foundAsName(text, people, false) : found(text, people, all);
}

function found(text: string, people: People, all = false, spelt?: readonly string[]): Phrase[] {
  const only = speltWords(text);
  const known = spelt ?? (only.length === 1 ? only : []);
  return phrasesOf(text, people, all).map((words) => ({ words, asName: false, spelt: known }));
}

/** The same; a name too short to be looked for in any form is looked for as a name. */
function foundAsName(text: string, people: People, isSurname: boolean): Phrase[] {
  if (!isWeakName(text, isSurname, people)) return found(text, people);
  return [{ words: [foldWords(text)], asName: true, spelt: speltWords(text) }];
}

/** What those who bear a name are called together; without an article it may be another name, as Martins is. */
function families(name: string, people: People): Phrase[] {
  if (isWeakName(name, true, people)) return [];
  const family = familyOf(name);
  return [
    ...people.familyArticles
      .flatMap((article) => found(`${article} ${family}`, people, false, speltWords(family)))
      .map((phrase) => ({ ...phrase, isFamily: true })),
    ...found(family, people).map((phrase) => ({ ...phrase, isFamily: true, isPlural: true })),
  ];
}
