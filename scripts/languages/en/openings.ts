import { alternatives } from '../../model/index.ts';
import { americanStems } from './american-words.ts';
import { englishNumbers } from './numbers.ts';

/** Number words from twenty on. */
export const tens = 'twenty-|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Opening of all that begins with a dash, or with hyphens that stand for one. */
export const dashes = /[–—]|-(?=-)/g;

/** Opening of all that begins with one of many words. */
export const words = new RegExp(
  `\\b${alternatives([
    ...americanStems,
    ...tens.split('|'),
    ...englishNumbers.months.split('|').map((month) => `${month} \\d`),
    'percent\\b',
  ])}`,
  'g',
);
