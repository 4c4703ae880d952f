import { expect, it } from 'vitest';
import { parseProse } from '../../scripts/model/prose/parse-prose.ts';
import { foldText, renderedText } from '../../scripts/model/rendered-text.ts';

it.each([
  ['One [^a] two  [^a] [^b].', 'One two.'],
  ['*One* [^a]\n**two** `x`', 'One two x'],
  ['[^a] One', 'One'],
])('shows of %j: %j', (text, shown) => {
  expect(renderedText(parseProse(text))).toBe(shown);
});

it('folds white space, quotation marks and dots', () => {
  expect(foldText(' a  b\u00a0c\n\n d\t‘e’ “f”... ')).toBe(`a b c d 'e' "f"…`);
});
