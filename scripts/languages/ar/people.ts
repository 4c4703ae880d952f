import type { PeopleWords } from '../language.ts';

/** How Arabic names people, also in Latin letters. */
export const arabicPeople: PeopleWords = {
  titles: 'imam العقيد عقيد اللواء لواء الجنرال النقيب الرائد الملازم الدكتور السيد السيدة الشيخ'.split(' '),
  offices: ['imam'],
  particles: ['abu', 'al', 'bar', 'ben', 'bin', 'bint', 'el', 'ibn', 'ould'],
  between: ['و'],
};
