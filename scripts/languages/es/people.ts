import type { PeopleWords } from '../language.ts';

/** How Spanish names people. */
export const spanishPeople: PeopleWords = {
  titles: ['capitan', 'coronel', 'embajador', 'general', 'imam', 'presidente'],
  offices: ['general', 'presidente'],
  ranks: ['capitán', 'coronel', 'general'],
  particles: ['de', 'del', 'el', 'la', 'y'],
  articles: ['el', 'la', 'las', 'los', 'un', 'una'],
  familyArticles: ['los'],
  between: ['y', 'e', 'con', 'por', 'alias'],
  with: ['con'],
  before: ['en', 'sobre', 'desde'],
  ends: ['en', 'sobre'],
  kin: ['hermano', 'hermana', 'hijo', 'hija', 'esposa', 'primo'],
  kinOf: ['de', 'del'],
  generic: ['entrevista', 'video'],
};
