import type { PeopleWords } from '../language.ts';

/** How names of Arabic are written in Latin letters, and how Arabic joins them. */
export const arabicPeople: PeopleWords = {
  titles: ['imam'],
  offices: ['imam'],
  particles: ['abu', 'al', 'bar', 'ben', 'bin', 'bint', 'el', 'ibn', 'ould'],
  between: ['و'],
};
