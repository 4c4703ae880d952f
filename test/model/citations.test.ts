import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { citationsIn } from '../../scripts/model/citations.ts';
import { markdownProse } from '../../scripts/model/prose/parse-prose.ts';
import { hostileProse } from '../hostile-prose.ts';
import { hostileText } from '../hostile-text.ts';

/** Citations among words and signs that may make something else of them. */
const cited = fc
  .array(
    fc
      .constantFrom(
        '[^a]',
        '[^b-2]',
        'word',
        ' ',
        '. ',
        '\n',
        '\n\n',
        '- ',
        '1. ',
        '> ',
        '# ',
        '*',
        '**',
        '_',
        '~',
        '=',
      )
      .chain((piece) => fc.constantFrom(piece, piece, piece, `${piece}!`, `${piece}(`, `${piece}:`, `${piece}–`)),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''));

it('finds without a parser the notes that the tree has', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 3, arbitrary: cited }, hostileText, hostileProse.markdown), (text) => {
      const inTree: string[] = [];
      visit(markdownProse(text), 'footnoteReference', ({ label, position }) => {
        inTree.push(`${label} ${position?.start.offset}-${position?.end.offset}`);
      });
      const { notes } = citationsIn(text, () => markdownProse(text));
      expect(notes.map(({ id, index, end }) => `${id} ${index}-${end}`)).toEqual(inTree);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 2_000) },
  );
});

it('asks for no tree where nothing is in doubt', () => {
  const treeOf = () => {
    throw new Error('parsed');
  };
  for (const text of ['No note.', 'One.[^a] *Two*,[^b-2] “three”.[^c]', '- 1,200 $\n- x [^a]\n\n> y[^b]'])
    expect(citationsIn(text, treeOf).lookAlikes).toEqual([]);
});

it.each(['https://example.org/report.[^a-1]', 'www.example.org/report.[^a-1]', 'x\n\n    [^a-1]'])(
  'is a note where only other readers of Markdown would make none: %j',
  (text) => {
    const { notes, lookAlikes } = citationsIn(text, () => markdownProse(text));
    expect(notes).toEqual([{ id: 'a-1', index: text.indexOf('['), end: text.length }]);
    expect(lookAlikes).toEqual([]);
  },
);

it.each([
  ['<https://example.org/report.[^a-1]>', 'address', ['a-1']],
  ['x `[^a-1]`', 'code', ['a-1']],
  ['x \\[^a-1]', 'escape', ['a-1']],
  ['x [\\^a-1]', 'escape', ['a-1']],
  ['x [^a-1, p. 4]', 'form', ['a-1', 'p', '4']],
  ['x [^ A–1]', 'form', ['a-1']],
  ['x [^a\u200b-1', 'form', ['a-1']],
  ['x ［＾ａ-1］', 'form', ['a-1']],
  ['x 【^a-1】', 'form', ['a-1']],
  ['x (^a-1)', 'form', ['a-1']],
  ['x ^a-1]', 'form', ['a-1']],
  ['x [a-1]', 'form', ['a-1']],
  ['x [&#94;a-1]', 'form', ['a-1']],
  ['x &#91;^a-1]', 'form', ['a-1']],
])('%j looks like a citation and is none', (text, cause, words) => {
  const { notes, lookAlikes } = citationsIn(text, () => markdownProse(text));
  expect(notes).toEqual([]);
  expect(lookAlikes).toContainEqual(expect.objectContaining({ cause, words }));
});
