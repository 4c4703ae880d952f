import { type Analysis, foldWords, type Source } from '../model/index.ts';
import {
  accountIn,
  addressParts,
  familyOf,
  hostOf,
  isWeakName,
  namesInAddress,
  namesInNote,
  namesInTitle,
  phrasesOf,
  piecesOfTitle,
  speltWords,
  surnamesIn,
} from './name-parts.ts';

/** Something that a confidential source hides, as the words by which it is found. */
export interface ConfidentialValue {
  /** Index of the source. */
  source: number;
  /** Where it is hidden, for a message; never the value itself. */
  field: string;
  words: readonly string[];
  /** Whether only the capital of a name gives it away. */
  asName: boolean;
  /** Words in lower case that the language may have too: where it does, only capitals within a sentence give the value away. */
  spelt: readonly string[];
  /** Whether it is a plural without article, which may be another name where a name or a rank stands before it, as in Mr Martins. */
  isPlural?: boolean;
}

/** The field of a value that is the source's own id. */
export const ownId = 'its `id`';

/** What the brief says openly, so that a confidential source that has it too does not hide it; all folded. */
interface Open {
  experts: ReadonlySet<string>;
  /** Single words of the names of actors, places and organisations. */
  words: ReadonlySet<string>;
  /** Whole names of actors, places, organisations and experts: a surname within a longer name is not public by that. */
  names: ReadonlySet<string>;
  publishers: ReadonlySet<string>;
  biasNotes: ReadonlySet<string>;
  locators: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
}

/**
 * What the confidential sources of an analysis hide, what is surest first. Left out are dates, languages, kinds and grades, which many
 * sources share; what says nothing (“Interview”, “page 4”); and what is public anyway, as the publisher of an open source is.
 */
export function confidentialValues(analysis: Analysis): ConfidentialValue[] {
  const { sources = [], claims = [] } = analysis;
  const indexes = new Map<string, number>();
  for (const [index, { id, confidential }] of sources.entries()) if (confidential) indexes.set(id, index);
  if (indexes.size === 0) return [];
  let gathered: Open | undefined;
  const open = (): Open => {
    gathered ??= openly(analysis);
    return gathered;
  };
  const values = sources.flatMap((source, index) => (source.confidential ? valuesOf(source, index, open) : []));
  for (const { citations = [] } of claims) {
    for (const { source: id, locator, descriptor } of citations) {
      const source = indexes.get(id);
      if (source === undefined) continue;
      if (locator && !open().locators.has(foldWords(locator))) {
        values.push(...found(source, 'the `locator` of a citation of it', locator));
      }
      if (descriptor && !isDescribed(sources[source], descriptor)) {
        values.push(...found(source, 'the `descriptor` of a citation of it', descriptor));
      }
    }
  }
  return values.sort((one, other) => doubt(one) - doubt(other));
}

function valuesOf(source: Source, index: number, open: () => Open): ConfidentialValue[] {
  const { id, kind, title, publisher, author, url, archivedUrl, biasNote } = source;
  const text = (field: string, value: string | undefined, known?: keyof Open) =>
    value === undefined || (known && open()[known].has(foldWords(value))) || isPlainlyDescribed(source, value, open)
      ? []
      : found(index, field, value);
  const isOpen = (name: string) =>
    foldWords(name)
      .split(' ')
      .every((word) => open().words.has(word));
  const families = (field: string, name: string) => {
    const family = familyOf(name);
    if (isWeakName(name, true) || isOpen(family)) return [];
    // Without an article it may be another name, as Martins is.
    return [
      ...['the', 'les', 'los'].flatMap((article) => found(index, field, `${article} ${family}`, speltWords(family))),
      ...found(index, field, family).map((value) => ({ ...value, isPlural: true })),
    ];
  };
  const isOpenName = (name: string) => open().names.has(foldWords(name));
  // An organisation of several words (Malian Army) has no surname to hide.
  const isOpenByline = (byline = '') => isOpenName(byline) || (foldWords(byline).includes(' ') && isOpen(byline));
  const names = (field: string, all: readonly string[], whole?: string) =>
    all
      .filter((name) => !isOpenName(name) && !isOpenByline(whole))
      .flatMap((name) => [...foundAsName(index, field, name, true), ...families(field, name)]);
  const slugs = (field: string, all: readonly string[]) =>
    all
      .filter((slug) => !isOpen(slug))
      .flatMap((slug) =>
        found(
          index,
          field,
          slug,
          speltWords(slug).filter((word) => !open().words.has(word)),
        ),
      );
  return [
    ...(isDescribed(source, id) || open().words.has(id) ? [] : foundAsName(index, ownId, id)),
    ...text('its `title`', title),
    ...(kind === 'interview' ? names('its `title`', namesInTitle(title), title?.split(/[,;|():]/)[0]) : []),
    ...piecesOfTitle(title).flatMap((piece) => (isOpen(piece) ? [] : text('its `title`', piece))),
    ...text('its `publisher`', publisher, 'publishers'),
    ...text('its `biasNote`', biasNote, 'biasNotes'),
    ...names('its `biasNote`', namesInNote(biasNote)),
    ...text('its `author`', author, 'experts'),
    ...(author !== undefined && isWeakName(author, false) ? names('its `author`', [author], author) : []),
    ...names('its `author`', surnamesIn(author), author),
    ...addressParts(url).flatMap((part) => text('its `url`', part, 'hosts')),
    ...slugs('its `url`', namesInAddress(url)),
    ...(kind === 'social-media' ? slugs('its `url`', accountIn(url)) : []),
    // An archive is the host of many.
    ...addressParts(archivedUrl).flatMap((part) =>
      part === hostOf(archivedUrl) ? [] : found(index, 'its `archivedUrl`', part),
    ),
  ];
}

/** A text as values by which it is found. */
function found(source: number, field: string, text: string, spelt?: readonly string[]): ConfidentialValue[] {
  const only = speltWords(text);
  const known = spelt ?? (only.length === 1 ? only : []);
  return phrasesOf(text).map((words) => ({ source, field, words, asName: false, spelt: known }));
}

/** The same; a name too short to be looked for in any form is looked for as a name. */
function foundAsName(source: number, field: string, text: string, isSurname = false): ConfidentialValue[] {
  if (!isWeakName(text, isSurname)) return found(source, field, text);
  return [{ source, field, words: [foldWords(text)], asName: true, spelt: speltWords(text) }];
}

/** What is found in any form comes first, ids last: of values with the same words, the first counts. */
function doubt({ field, asName, spelt }: ConfidentialValue): number {
  return (field === ownId ? 1 : 0) + (spelt.length > 0 ? 2 : 0) + (asName ? 4 : 0);
}

function openly({ sources = [], claims = [], experts = [], actors = [], places = [], region }: Analysis): Open {
  const openSources = sources.filter(({ confidential }) => !confidential);
  const openIds = new Set(openSources.map(({ id }) => id));
  const organisations = experts.map(({ organisation }) => organisation);
  const publishers = [...openSources.map(({ publisher }) => publisher), ...organisations];
  const names = [
    ...actors.flatMap(({ name, nativeName, acronym }) => [name, nativeName, acronym]),
    ...places.map(({ name }) => name),
  ];
  return {
    experts: new Set(experts.map(({ name }) => fold(name))),
    words: new Set(
      [...names, ...publishers, region, ...experts.map(({ name }) => name)].flatMap((name) => fold(name).split(' ')),
    ),
    names: new Set([...names, ...publishers, ...experts.map(({ name }) => name)].map(fold)),
    publishers: new Set(publishers.map(fold)),
    biasNotes: new Set(openSources.map(({ biasNote }) => fold(biasNote))),
    locators: new Set(
      claims.flatMap(({ citations = [] }) =>
        citations.filter(({ source }) => openIds.has(source)).map(({ locator }) => fold(locator)),
      ),
    ),
    hosts: new Set(openSources.flatMap(({ url, archivedUrl }) => [fold(hostOf(url)), fold(hostOf(archivedUrl))])),
  };
}

/** Whether the public description says all the words of a text, so that the text hides nothing. */
function isDescribed(source: Source | undefined, text: string): boolean {
  const described = new Set(fold(source?.publicDescription).split(' '));
  return foldWords(text)
    .split(' ')
    .every((word) => described.has(word));
}

/** The same for a text that may be a name: none of its words is one, as far as capitals tell. */
function isPlainlyDescribed({ publicDescription = '' }: Source, text: string, open: () => Open): boolean {
  const [first = '', ...rest] = rawWords(text);
  const [begin = '', ...more] = rawWords(publicDescription);
  const described = new Set([...more, ...(rest.length > 0 ? [begin.toLowerCase()] : [begin])]);
  const small = (word: string) => /^[\p{Ll}\p{M}\p{N}]+$/u.test(word) && described.has(word);
  return small(first.toLowerCase()) && rest.every((word) => small(word) || open().words.has(foldWords(word)));
}

function rawWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function fold(text: string | undefined): string {
  return text === undefined ? '' : foldWords(text);
}
