import type { People } from '../languages/index.ts';
import { foldWords, type Members } from '../model/index.ts';
import { accountIn, addressParts, hostOf, namesInAddress } from './address-parts.ts';
import { hiddenTexts } from './hidden-texts.ts';
import { familyOf, namesInNote, namesInTitle, piecesOfTitle, surnamesIn, wordsOfByline } from './name-parts.ts';
import { isWeakName, phrasesOf, speltWords } from './phrases.ts';

/**
 * What a hidden object can be known by: one row a text. All who hide or accuse ask this table, in two views. Messages, excerpts and the veil
 * hide by every row (`secret-matcher.ts`); a text is refused only for rows that are no guess, and that nothing says openly
 * (`confidential-values.ts`).
 */
export interface Clue {
  field: string;
  text: string;
  /** The whole field; a name of a person in it; a proper name or an office in a title; a part of an address; words of one. */
  as: 'whole' | 'name' | 'piece' | 'address' | 'host' | 'slug';
  /** Enough not to repeat it, not enough to refuse a text for it. */
  isGuess: boolean;
  /** The byline that a name was found in. */
  byline?: string;
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

/** What an object that stays unnamed, a source or a citation of one, can be known by; any shape will do. */
export function cluesOf(object: Members, people: People): Clue[] {
  return hiddenTexts(object).flatMap(({ field, text }) => {
    const clue = (as: Clue['as'], isGuess = false) => {
      return (found: string): Clue => ({ field, text: found, as, isGuess });
    };
    const named = (names: readonly string[], byline?: string, isGuess = false) =>
      names.map(
        (name): Clue => ({ field, text: name, as: 'name', isGuess, ...(byline === undefined ? {} : { byline }) }),
      );
    const whole = clue('whole')(text);
    switch (field) {
      case 'title': {
        const isOfOne = object['kind'] === 'interview';
        const byline = text.split(/[,;|():]/)[0];
        return [
          whole,
          ...named(namesInTitle(text, people), byline, !isOfOne),
          ...piecesOfTitle(text, people).map(clue('piece')),
        ];
      }
      case 'author': {
        const weak = isWeakName(text, false, people) ? [text] : [];
        const names = named([...weak, ...surnamesIn(text, people)], text);
        return [whole, ...names, ...named(wordsOfByline(text, people), text, true)];
      }
      case 'biasNote':
      case 'locator':
      case 'descriptor':
        return [whole, ...named(namesInNote(text, people))];
      case 'url':
      case 'archivedUrl': {
        const host = hostOf(text);
        // An archive is the host of many.
        const parts = addressParts(text).filter((part) => part !== host);
        const slugs = namesInAddress(text).map(clue('slug', field !== 'url'));
        // In any other address, what follows the host is a word such as `archive`.
        const isSocial = object['kind'] === 'social-media' && field === 'url';
        const accounts = isSocial ? accountIn(text).map(clue('slug')) : [];
        return [
          { ...whole, isGuess: true },
          ...parts.map(clue('address')),
          ...(field === 'url' ? [clue('host')(host)] : []),
          ...slugs,
          ...accounts,
        ];
      }
      case 'id':
      case 'source':
      case 'publisher':
        return [whole];
      default:
        // A name that was misspelt, or that the schema got later.
        return [whole, ...named(surnamesIn(text, people), text, true)];
    }
  });
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
