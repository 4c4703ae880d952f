import { expect, it } from 'vitest';
import { ourLanguages } from '../../scripts/languages/registry.ts';
import { quoteOf, quotingOf } from '../../scripts/quotations/quotation.ts';

it.each([
  ['They left.', 'Then they left. They left.', true],
  ['left', 'leftover; they left', true],
  ['They left', 'But they left early.', true],
  ['They left', 'So they say, they left; but they left', true],
  ['They left', 'When they left early.', false],
  ['they left.', 'And they left, they say.', true],
  ['they left.', 'And they left early.', false],
  ['Troops (…) left', 'But troops of two states left.', true],
  ['Left (…) troops', 'But troops of two states left.', false],
  ['x (…) he (…) z', 'x he z He', true],
  ['50', '50-70, then 150 or 50.', true],
  ['50', '50-70, then 150', false],
  ['', 'They left.', false],
  ['.', 'They left.', true],
  // Who hides a quote behind a hundred halves of words is not followed: time would grow with the square of the text.
  ['a', `${'aa '.repeat(40)}a`, true],
  ['a', `${'aa '.repeat(100)}a`, false],
])('%j in %j: %s', (quote, paragraph, expected) => {
  expect(quotingOf(quoteOf(quote), paragraph, ourLanguages.of('en'))).toEqual(expected ? {} : undefined);
});
