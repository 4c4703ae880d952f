import type { ImpossibleWords } from '../impossible-words.ts';
import type { PlaceholderWords } from '../placeholder-words.ts';

export const englishPlaceholders: PlaceholderWords = {
  openers: 'insert add check verify confirm fill replace update paste enter'.split(' '),
  here: ['here'],
  fields:
    'name date place number figure source link title quote caption author text location unit email phone url'.split(
      ' ',
    ),
  gaps: [
    'to be completed',
    'to be confirmed',
    'to be added',
    'to be written',
    'to be determined',
    'to come',
    'to follow',
    'text to come',
    'figure to come',
  ],
  leftovers: [
    'Error! Reference source not found',
    'Error! Bookmark not defined',
    'Click here to enter text',
    'Click or tap here to enter text',
  ],
  roman: 'century centuries chapter volume part act book title article annex appendix section corps bowl'.split(' '),
};

export const englishImpossible: ImpossibleWords = {
  averages: 'average averages averaged averaging mean median per each every rate rates ratio typically'.split(' '),
  notBeforeDays: ['in'],
};
