import { expect, it } from 'vitest';
import { readingOf } from '../../../scripts/languages/quantities/quantities.ts';
import { ourLanguages } from '../../../scripts/languages/registry.ts';

it.each([
  ['en', 'Two hundred and fifty thousand people fled.', [250_000]],
  ['en', 'Between two hundred and fifty thousand people fled.', [200, 50_000]],
  ['en', 'They lost one hundred and two hundred men.', [100, 200]],
  ['en', 'Two thousand and twelve men, three hundred and five women.', [2012, 305]],
  ['fr', 'Soixante et onze morts, soixante et un blessés, vingt et un disparus.', [71, 61, 21]],
  ['fr', 'Soixante et deux cents hommes.', [60, 200]],
  ['fr', 'Entre quinze cents et deux mille combattants.', [1500, 2000]],
  ['es', 'Treinta y dos hombres, y quinientos y dos mil mujeres.', [32, 500, 2000]],
])('%s: the words “%s” are these numbers', (tag, text, values) => {
  const { quantities = [] } = readingOf(text, ourLanguages.of(tag)) ?? {};
  expect(quantities.flatMap(({ from, to }) => (from === to ? [from] : [from, to]))).toEqual(values);
});
