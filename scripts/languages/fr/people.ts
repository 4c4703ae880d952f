import type { PeopleWords } from '../language.ts';

/** How French names people. */
export const frenchPeople: PeopleWords = {
  titles: (
    'adjudant ambassadeur capitaine cdt cheikh colonel commandant general imam lieutenant m madame major ministre mme ' +
    'monsieur president professeur sergent'
  ).split(' '),
  offices: 'general imam major ministre president'.split(' '),
  ranks: 'capitaine colonel commandant général lieutenant imam mme'.split(' '),
  particles: ['de', 'des', 'du', 'la', 'le', 'les'],
  articles: ['la', 'le', 'les', 'un', 'une'],
  familyArticles: ['les'],
  between: ['et', 'avec', 'par', 'dit', 'alias'],
  with: ['avec'],
  before: ['à', 'en', 'au', 'aux', 'dans', 'sur'],
  ends: ['sur', 'à', 'en', 'au', 'dans'],
  kin: ['frère', 'sœur', 'fils', 'fille', 'épouse', 'mari', 'cousin', 'cousine'],
  kinOf: ['de', 'du'],
  generic: [
    'article',
    'conversation',
    'discussion',
    'document',
    'email',
    'entretien',
    'page',
    'pages',
    'question',
    'source',
  ],
};
