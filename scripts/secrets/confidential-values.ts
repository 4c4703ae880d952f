import { ourLanguages, type People } from '../languages/index.ts';
import { type Analysis, foldWords, type Members, type Source } from '../model/index.ts';
import { isCommon } from './harmless-fields.ts';
import { familyOf } from './name-parts.ts';
import { type OpenFacts, openFactsOf } from './open-facts.ts';
import { type Clue, cluesOf, type Phrase, phrasesOfClue } from './secret-table.ts';

/** Something that a confidential source hides, as the words by which it is found. */
export interface ConfidentialValue extends Phrase {
  /** Index of the source. */
  source: number;
  /** Where it is hidden, for a message; never the value itself. */
  field: string;
  /** The longest of the words, which fewest texts have. */
  longest: string;
}

/** The field of a value that is the source's own id. */
export const ownId = 'its `id`';

/** Of which fields a whole value hides nothing where something open has it too. */
const knownBy: Readonly<Record<string, keyof OpenFacts>> = {
  publisher: 'publishers',
  biasNote: 'biasNotes',
  author: 'experts',
  url: 'hosts',
  locator: 'locators',
};

/**
 * The careful view of the table of secrets: what the confidential sources of an analysis hide, what is surest first. Left out are guesses; days,
 * which many sources share; what says nothing (“Interview”, “page 4”); and what is public anyway, as the publisher of an open source is.
 */
export function confidentialValues(analysis: Analysis, people: People = ourLanguages.people): ConfidentialValue[] {
  const { sources = [], claims = [] } = analysis;
  const indexes = new Map<string, number>();
  for (const [index, { id, confidential }] of sources.entries()) if (confidential) indexes.set(id, index);
  if (indexes.size === 0) return [];
  let gathered: OpenFacts | undefined;
  const open = (): OpenFacts => {
    gathered ??= openFactsOf(analysis);
    return gathered;
  };
  const values: ConfidentialValue[] = [];
  const add = (source: Source, index: number, object: Members, nameOf: (field: string) => string) => {
    for (const clue of cluesOf(object, people)) {
      if (!isAccusable(clue, source, people, open)) continue;
      for (const phrase of phrasesThatCount(clue, people, open)) {
        values.push(
          Object.assign(phrase, { source: index, field: nameOf(clue.field), longest: longestOf(phrase.words) }),
        );
      }
    }
  };
  for (const [index, source] of sources.entries()) {
    if (source.confidential) add(source, index, { ...source }, (field) => `its \`${field}\``);
  }
  for (const { citations = [] } of claims) {
    for (const citation of citations) {
      const index = indexes.get(citation.source);
      const source = index === undefined ? undefined : sources[index];
      if (index === undefined || !source) continue;
      // Its `source` is the id of the source, which is no secret of the citation.
      const { source: _, ...rest } = citation;
      add(source, index, rest, (field) => `the \`${field}\` of a citation of it`);
    }
  }
  return values.sort((one, other) => doubt(one) - doubt(other));
}

/** Whether a text is to be refused for a clue. */
function isAccusable(clue: Clue, source: Source, people: People, open: () => OpenFacts): boolean {
  const { field, text, as } = clue;
  if (isCommon(field)) return false;
  if (as === 'name') return !isOpenPerson(clue, people, open());
  if (as === 'slug') return !isOpen(text, open());
  if (field === 'id') return !isDescribed(source, text) && !open().words.has(text);
  if (field === 'descriptor') return !isDescribed(source, text);
  if (as === 'piece' && isOpen(text, open())) return false;
  const known = knownBy[field];
  return !(known && open()[known].has(foldWords(text))) && !isPlainlyDescribed(source, text, open);
}

function phrasesThatCount(clue: Clue, people: People, open: () => OpenFacts): Phrase[] {
  const phrases = phrasesOfClue(clue, people);
  if (clue.as === 'slug') {
    return phrases.map((phrase) => ({ ...phrase, spelt: phrase.spelt.filter((word) => !open().words.has(word)) }));
  }
  if (clue.as !== 'name' || hasRank(clue, people) || !isOpen(familyOf(clue.text), open())) return phrases;
  return phrases.filter(({ isFamily }) => !isFamily);
}

/** What is found in any form comes first, ids last: of values with the same words, the first counts. */
function doubt({ field, asName, spelt }: ConfidentialValue): number {
  return (field === ownId ? 1 : 0) + (spelt.length > 0 ? 2 : 0) + (asName ? 4 : 0);
}

function longestOf(words: readonly string[]): string {
  let longest = '';
  for (const word of words) if (word.length > longest.length) longest = word;
  return longest;
}

function isOpen(name: string, { words }: OpenFacts): boolean {
  return foldWords(name)
    .split(' ')
    .every((word) => words.has(word));
}

/**
 * Whether a name in a field says nothing, because it is also that of a place; or is open in another way, as that of whoever asked, or of an
 * organisation. Nothing else makes an officer public: if something open bears his name, that is what gives him away.
 */
function isOpenPerson(clue: Clue, people: People, open: OpenFacts): boolean {
  const { field, text, byline } = clue;
  const name = foldWords(text);
  if (open.places.has(name)) return true;
  // Somebody else, whom the note only mentions.
  if (byline === undefined) return isOpen(text, open);
  const whole = foldWords(byline);
  if (field === 'author' && open.experts.has(whole)) return true;
  if (hasRank(clue, people)) return false;
  // An organisation of several words (Malian Army) has no surname to hide.
  return open.names.has(name) || open.names.has(whole) || (whole.includes(' ') && isOpen(byline, open));
}

function hasRank({ byline = '' }: Clue, { titles }: People): boolean {
  return foldWords(byline)
    .split(' ')
    .some((word) => titles.has(word));
}

/** Whether the public description says all the words of a text, so that the text hides nothing. */
function isDescribed({ publicDescription = '' }: Source, text: string): boolean {
  const described = new Set(foldWords(publicDescription).split(' '));
  return foldWords(text)
    .split(' ')
    .every((word) => described.has(word));
}

/** The same for a text that may be a name: none of its words is one, as far as capitals tell. */
function isPlainlyDescribed({ publicDescription = '' }: Source, text: string, open: () => OpenFacts): boolean {
  const [first = '', ...rest] = rawWords(text);
  const [begin = '', ...more] = rawWords(publicDescription);
  const described = new Set([...more, ...(rest.length > 0 ? [begin.toLowerCase()] : [begin])]);
  const small = (word: string) => /^[\p{Ll}\p{M}\p{N}]+$/u.test(word) && described.has(word);
  return small(first.toLowerCase()) && rest.every((word) => small(word) || open().words.has(foldWords(word)));
}

function rawWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
