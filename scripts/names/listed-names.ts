import type { Analysis } from '../model/index.ts';

/** What lists names, the surest first; the first three say how the desk spells. */
export const lists = ['actors', 'places', 'experts', 'people', 'titles'] as const;
export type List = (typeof lists)[number];

/** A name that an analysis lists, and where. */
export interface ListedName {
  name: string;
  list: List;
}

/** The names that an analysis lists, but for those of confidential sources, which say nothing of what others are called. */
export function listedNames({ actors = [], places = [], experts = [], sources = [] }: Analysis): ListedName[] {
  const found: ListedName[] = [];
  const add = (list: List, ...names: readonly (string | undefined)[]) => {
    for (const name of names) if (name !== undefined) found.push({ name, list });
  };
  for (const { name, nativeName, acronym } of actors) add('actors', name, nativeName, acronym);
  for (const { name } of places) add('places', name);
  for (const { name, organisation } of experts) {
    add('experts', name);
    add('people', organisation);
  }
  for (const { confidential, author, publisher, title } of sources) {
    if (confidential) continue;
    add('people', author, publisher);
    add('titles', title);
  }
  return found;
}
