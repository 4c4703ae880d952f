import type { Language } from '../language.ts';
import { arabicElision } from './elision-words.ts';
import { arabicPeople } from './people.ts';
import { arabicTurns } from './turn-words.ts';

export const arabic: Language = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  questions: { ends: ['؟'] },
  conjunctions: ['و', 'لكن', 'ولكن', 'أو', 'إذ'],
  people: arabicPeople,
  turns: arabicTurns,
  elision: arabicElision,
};
