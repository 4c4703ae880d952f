import { expect, it } from 'vitest';
import { smallLetters } from '../../../scripts/model/words/small-letters.ts';

it.each([
  ['Ten KM', 'ten km'],
  ['İſK É', 'isk é'],
])('%j becomes %j, of the same length', (text, small) => {
  expect(smallLetters(text)).toBe(small);
  expect(small).toHaveLength(text.length);
});
