import { expect, it } from 'vitest';
import { matchesIn } from '../../../scripts/model/words/matches-in.ts';

const found = (text: string, pattern: RegExp) =>
  Array.from(matchesIn(text, pattern), ({ 0: words, index }) => [words, index]);

it.each([/a+/g, /(?=a)/g, /a*/g, /x/g, /\w(?=\s|$)/g])('finds what matchAll finds: %s', (pattern) => {
  const text = 'aa b aaa, a';
  expect(found(text, pattern)).toEqual(Array.from(text.matchAll(pattern), ({ 0: words, index }) => [words, index]));
});

it('goes on where it was, whatever else the pattern is used for', () => {
  const pattern = /\d/g;
  const matches = matchesIn('1 2 3', pattern);
  const digits = [matches.next().value?.[0], ...found('4 5', pattern), matches.next().value?.[0]];
  expect(digits).toEqual(['1', ['4', 0], ['5', 2], '2']);
});
