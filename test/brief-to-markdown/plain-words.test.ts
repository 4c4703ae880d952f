import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { text } from '../../scripts/brief-to-markdown/plain-words.ts';

const usual = unified().use(remarkGfm).use(remarkStringify).freeze();
const short = unified().use(remarkGfm).use(remarkStringify, { handlers: { text } }).freeze();

const pieces = [
  ' ',
  '.',
  '-',
  '(',
  ')',
  '1.',
  '“',
  '”',
  ':',
  'a',
  'www',
  'W.',
  'p',
  'http',
  'é',
  '/',
  ',',
  '?',
  "'",
  '"',
];
const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 2 }));
const words = fc
  .array(piece, { minLength: 1, maxLength: 7 })
  .map((list) => list.join('').replace(/[\r\n]/g, ' '))
  .filter((value) => value !== '')
  .map((value): PhrasingContent => ({ type: 'text', value }));
const others: PhrasingContent[] = [
  { type: 'footnoteReference', identifier: '1', label: '1' },
  { type: 'inlineCode', value: 'x' },
  { type: 'break' },
];
const emphasis = fc
  .record({
    type: fc.constantFrom('emphasis', 'strong', 'delete'),
    children: fc.array(words, { minLength: 1, maxLength: 2 }),
  })
  .map((node) => node as PhrasingContent);
const line = fc.array(fc.oneof(words, words, fc.constantFrom(...others), emphasis), { minLength: 1, maxLength: 4 });
const block = line.chain((children) =>
  fc.constantFrom<RootContent>(
    { type: 'paragraph', children },
    { type: 'heading', depth: 2, children },
    { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }] },
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
    { type: 'blockquote', children: [{ type: 'paragraph', children }] },
  ),
);

test('the short way for plain words gives what remark-stringify gives', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
      const tree: Root = { type: 'root', children };
      expect(short.stringify(structuredClone(tree))).toBe(usual.stringify(structuredClone(tree)));
    }),
    { numRuns: 2000 },
  );
});
