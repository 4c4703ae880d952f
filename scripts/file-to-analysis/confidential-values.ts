import type { Analysis, Source } from '../model/analysis.generated.ts';
import { foldWords } from './fold-words.ts';
import { addressParts, hostOf, phrasesOf, surnamesIn } from './name-parts.ts';

/** Something that a confidential source hides, as the words by which it is found. */
export interface ConfidentialValue {
  /** Index of the source. */
  source: number;
  /** Where it is hidden, for a message; never the value itself. */
  field: string;
  words: readonly string[];
  /** It is a single word that may mean something else, unless it is written as a name is. */
  asName: boolean;
}

/** The field of a value that is the source's own id. */
export const ownId = 'its `id`';

/** What the brief says openly, so that a confidential source that has it too does not hide it; all folded. */
interface Open {
  experts: ReadonlySet<string>;
  /** Single words of the names of actors, places and organisations. */
  words: ReadonlySet<string>;
  publishers: ReadonlySet<string>;
  biasNotes: ReadonlySet<string>;
  locators: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
}

/**
 * What the confidential sources of an analysis hide. Left out are dates, languages, kinds and grades, which many sources share;
 * what says nothing (“Interview”, “page 4”); and what is public anyway, as the publisher of an open source is.
 */
export function confidentialValues(analysis: Analysis): ConfidentialValue[] {
  const { sources = [], claims = [] } = analysis;
  const indexes = new Map<string, number>();
  for (const [index, { id, confidential }] of sources.entries()) if (confidential) indexes.set(id, index);
  if (indexes.size === 0) return [];
  const values: ConfidentialValue[] = [];
  let gathered: Open | undefined;
  const open = (): Open => {
    gathered ??= openly(analysis);
    return gathered;
  };
  const add = (source: number, field: string, text: string | undefined, asName = false) => {
    for (const words of phrasesOf(text)) values.push({ source, field, words, asName });
  };
  for (const [index, source] of sources.entries()) {
    if (!source.confidential) continue;
    const { id, title, publisher, author, url, archivedUrl, biasNote } = source;
    if (!isDescribed(source, id) && !open().words.has(id)) add(index, ownId, id, !id.includes('-'));
    add(index, 'its `title`', title);
    if (publisher && !open().publishers.has(foldWords(publisher))) add(index, 'its `publisher`', publisher);
    if (biasNote && !open().biasNotes.has(foldWords(biasNote))) add(index, 'its `biasNote`', biasNote);
    if (author && !open().experts.has(foldWords(author))) add(index, 'its `author`', author);
    for (const surname of surnamesIn(author))
      if (!open().words.has(foldWords(surname))) add(index, 'its `author`', surname);
    for (const part of addressParts(url)) if (!open().hosts.has(foldWords(part))) add(index, 'its `url`', part);
    // An archive is the host of many.
    for (const part of addressParts(archivedUrl)) {
      if (part !== hostOf(archivedUrl)) add(index, 'its `archivedUrl`', part);
    }
  }
  for (const { citations = [] } of claims) {
    for (const { source: id, locator, descriptor } of citations) {
      const index = indexes.get(id);
      if (index === undefined) continue;
      if (locator && !open().locators.has(foldWords(locator))) add(index, 'the `locator` of a citation of it', locator);
      if (descriptor && !isDescribed(sources[index], descriptor)) {
        add(index, 'the `descriptor` of a citation of it', descriptor);
      }
    }
  }
  return values;
}

function openly({ sources = [], claims = [], experts = [], actors = [], places = [], region }: Analysis): Open {
  const openSources = sources.filter(({ confidential }) => !confidential);
  const openIds = new Set(openSources.map(({ id }) => id));
  const organisations = experts.map(({ organisation }) => organisation);
  const publishers = [...openSources.map(({ publisher }) => publisher), ...organisations];
  const names = [...actors.flatMap(({ name, nativeName }) => [name, nativeName]), ...places.map(({ name }) => name)];
  return {
    experts: new Set(experts.map(({ name }) => fold(name))),
    words: new Set(
      [...names, ...publishers, region, ...experts.map(({ name }) => name)].flatMap((name) => fold(name).split(' ')),
    ),
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

function fold(text: string | undefined): string {
  return text === undefined ? '' : foldWords(text);
}
