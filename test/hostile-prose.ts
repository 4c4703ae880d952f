import fc from 'fast-check';
import { hostileText, mark } from './hostile-text.ts';

const plainWords = fc.constantFrom(
  'a',
  'word',
  'Bamako’s',
  'x_y',
  '1,200',
  'é',
  'مالي',
  '日本',
  '50-70',
  '&',
  '*',
  '_',
  '.',
  '(x)',
  '!',
  ':',
  '~',
);
const cite = fc.constantFrom('[^attack]', '[^wire-report]', '[^talks]');
const space = fc.constantFrom('', ' ', ' ', ' ', '\n', '  \n', '\\\n', '\u00a0');

/** Well-formed inline Markdown, also where it is tightly packed. */
const { inline } = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  inline: fc
    .array(fc.tuple(tie('piece'), space), { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.flat().join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainWords,
    mark,
    cite,
    fc.constantFrom(
      '`a`',
      '`` ` ``',
      '` a `',
      '<https://x.org/a_b>',
      'www.x.org',
      'a@b.c',
      '<a@b.c>',
      '\\\\',
      '&amp;lt;',
    ),
    tie('inline').chain((text) =>
      fc.constantFrom(`*${text}*`, `_${text}_`, `**${text}**`, `__${text}__`, `~~${text}~~`),
    ),
    tie('inline').chain((text) =>
      fc.constantFrom(`[${text}](https://x.org)`, `[${text}](<https://x.org/a(b> "t*i*")`, `[${text}][r]`),
    ),
  ),
}));

const indent = (text: string, first: string, other: string) =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : other) + line)
    .join('\n');

/** Markdown with all blocks that prose may hold, and what only looks like a block. */
const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc
    .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'))
    .map(([parts, between]) => parts.join(between)),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    inline,
    fc.constantFrom(
      '    code\n\n    more',
      '```js\na\n```',
      '~~~\n```\n~~~',
      '````\n```\n````',
      '[r]: https://x.org/r',
      '```\n\n x\n```',
      '***',
      '---',
    ),
    fc.constantFrom('| a | b |\n| :-- | --: |\n| `x\\|y` | **z** |', 'a | b\n-|-\n1', '|a|\n|-|', '- [ ] a\n- [x] b'),
    tie('blocks').map((text) => indent(text, '> ', '> ')),
    tie('blocks').chain((text) =>
      fc.constantFrom(
        indent(text, '- ', '  '),
        indent(text, '* ', '  '),
        indent(text, '7. ', '   '),
        indent(text, '1) ', '   '),
      ),
    ),
    fc
      .array(inline, { minLength: 2, maxLength: 3 })
      .map((items) => items.map((text) => indent(text, '- ', '  ')).join('\n')),
  ),
}));

/** Author's prose from well-formed Markdown to noise; most of it would be refused by no rule. */
export const hostileProse = {
  inline: fc.oneof({ weight: 3, arbitrary: inline }, { weight: 1, arbitrary: hostileText }),
  markdown: fc.oneof(
    { weight: 3, arbitrary: blocks },
    { weight: 1, arbitrary: inline },
    {
      weight: 1,
      arbitrary: fc
        .array(
          fc.oneof({ weight: 6, arbitrary: mark }, { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '  \n') }),
          { minLength: 1, maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    },
  ),
};
