import { expect, it } from 'vitest';
import { followsConjunction } from '../../scripts/languages/conjunctions.ts';
import { ourLanguages } from '../../scripts/languages/registry.ts';

it.each([
  ['en', 'and, but, or, nor, so, yet, for, however', 'because'],
  ['fr', 'et, mais, ou, ni, or, car, donc, cependant, toutefois', 'parce que'],
  ['es', 'y, e, o, u, ni, pero, mas, sino, pues, sin embargo', 'porque'],
  ['ar', 'و, لكن, ولكن, أو, إذ', 'لأن'],
])('%s opens a clause with a conjunction', (tag, conjunctions, other) => {
  const follows = (word: string) =>
    followsConjunction(`Then: ${word} they`, `Then: ${word} `.length, ourLanguages.of(tag));
  const all = conjunctions.split(', ');
  expect(all.filter((word) => !follows(word))).toEqual([]);
  expect(follows(other)).toBe(false);
});
