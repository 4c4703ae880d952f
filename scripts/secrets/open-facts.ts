import { type Analysis, foldWords } from '../model/index.ts';
import { hostOf } from './address-parts.ts';

/** What a brief says openly, so that a confidential source that has it too does not hide it; all folded. */
export interface OpenFacts {
  experts: ReadonlySet<string>;
  /** Single words of the names of actors, places and organisations. */
  words: ReadonlySet<string>;
  /** Whole names of actors, places, organisations and experts: a surname within a longer name is not public by that. */
  names: ReadonlySet<string>;
  /** Whole names of places. */
  places: ReadonlySet<string>;
  publishers: ReadonlySet<string>;
  biasNotes: ReadonlySet<string>;
  locators: ReadonlySet<string>;
  hosts: ReadonlySet<string>;
}

/** Gathers what an analysis says openly. */
export function openFactsOf(analysis: Analysis): OpenFacts {
  const { sources = [], claims = [], experts = [], actors = [], places = [], region } = analysis;
  const openSources = sources.filter(({ confidential }) => !confidential);
  const openIds = new Set(openSources.map(({ id }) => id));
  const organisations = experts.map(({ organisation }) => organisation);
  const publishers = [...openSources.map(({ publisher }) => publisher), ...organisations];
  const names = [
    ...actors.flatMap(({ name, nativeName, acronym }) => [name, nativeName, acronym]),
    ...places.map(({ name }) => name),
  ];
  const people = experts.map(({ name }) => name);
  return {
    experts: folded(people),
    words: new Set([...folded([...names, ...publishers, region, ...people])].flatMap((name) => name.split(' '))),
    names: folded([...names, ...publishers, ...people]),
    places: folded(places.map(({ name }) => name)),
    publishers: folded(publishers),
    biasNotes: folded(openSources.map(({ biasNote }) => biasNote)),
    locators: folded(
      claims.flatMap(({ citations = [] }) =>
        citations.filter(({ source }) => openIds.has(source)).map(({ locator }) => locator),
      ),
    ),
    hosts: folded(openSources.flatMap(({ url, archivedUrl }) => [hostOf(url), hostOf(archivedUrl)])),
  };
}

/** Texts folded, without those that are not there or say nothing: nothing is open by being missing elsewhere. */
function folded(texts: readonly (string | undefined)[]): Set<string> {
  const all = new Set(texts.map((text) => foldWords(text ?? '')));
  all.delete('');
  return all;
}
