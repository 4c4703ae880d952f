import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { flowProse, phrasingProse } from '../../scripts/analysis-to-brief/author-prose.ts';
import { toMarkdown } from '../../scripts/brief-to-markdown/to-markdown.ts';
import { flattened, readMarkdown, rendered } from '../readers.ts';

/** A document in which both notes of the examples are defined. */
function documentOf(...prose: string[]): Root {
  const note = (label: string): Root['children'][0] => ({
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `Note ${label}` }] }],
  });
  return { type: 'root', children: [...prose.flatMap((text) => flowProse(text)), note('a'), note('b')] };
}

describe('toMarkdown', () => {
  // What property tests have found, so that each run tries it.
  it.each([
    ['a citation before a colon, which would define a note', 'one\\\n[^a]: two'],
    ['a citation before a colon at the beginning of an item', '- [^a]: two'],
    ['a table right after a quotation in an item', '- > a\n  >\n  | a |\n  | - |'],
    ['emphasis within words', 'w*or*d w**or**d *wor*d **w**ord'],
    ['emphasis beside punctuation', '*“a”*b **(a)**b a*[b](https://x.org)*c'],
    ['emphasis that touches emphasis', '*a***b** **a***b* ***a** b* ~~a~~*b* ***a***'],
    ['emphasis all around emphasis', 'x **~~__a__~~** y'],
    ['marks that look like emphasis beside emphasis', '**word **[~~[^a] b ~~*c d* **'],
    ['addresses that are only text', 'a www\\.x.org b http\\://x.org a\\@b.c __http\\://x.org'],
    ['addresses in the text of a link', '[<a@b.c> and <https://x.org> a](https://x.org)'],
    ['citations in the text of a link', '[*[^a]* a [^b]](https://x.org) [[^a]](https://x.org/b)'],
    ['a link without words', '[](https://x.org/c)'],
    ['a link and a picture that begin like a citation', '[\\^a](https://x.org) \\![\\^a](x)'],
    ['code that ends a line, and code with marks', '`` ` ``\\\n` a ` `a\n*b*` `` a`b``'],
    ['a fence that is longer than those in it', '````\n```\n````\n\n~~~js title=”x”\na\n~~~'],
    ['lists that follow one another', '- a\n\n* b\n\n1. c\n\n1) d\n\n    code'],
    ['a line that looks like a heading or a list', 'a\\\n\\# b\\\n\\- c\\\n1\\. d\\\n\\=== \\\n\\> e'],
    ['entities', '&amp;amp; &lt;b&gt; &copy; \\&copy; &#42;a&#42;'],
    ['white space at the ends of lines', 'a &#32;\\\n&#32; b'],
  ])('is read as it is meant: %s', (_, prose) => {
    const tree = documentOf(prose, 'The next paragraph.');
    const markdown = toMarkdown(tree);
    expect(rendered(readMarkdown(markdown))).toEqual(rendered(flattened(tree)));
    expect(toMarkdown(readMarkdown(markdown))).toBe(markdown);
  });

  it('takes HTML tags for emphasis only where Markdown has no way to say it', () => {
    expect(toMarkdown(documentOf('A *b*, **c** and w*or*d.'))).toContain('A *b*, **c** and w*or*d.\n');
    expect(toMarkdown(documentOf('A **~~__b__~~** c.'))).toContain(
      'A <strong><del><strong>b</strong></del></strong> c.\n',
    );
  });

  it('quotes pull quotes and boxes, and drops other frames and spans', () => {
    const children: Root['children'] = [
      { type: 'paragraph', children: [{ type: 'span', lang: 'fr', children: [{ type: 'text', value: 'é' }] }] },
    ];
    const frames = (['pullquote', 'box', 'verdict'] as const).map(
      (name) => ({ type: 'frame', name, children }) as const,
    );
    expect(toMarkdown({ type: 'root', children: [...frames] })).toBe('> é\n\n> é\n\né\n');
  });
});

describe('flowProse', () => {
  it('shows the address of a link without words, and no line that is empty', () => {
    expect(toMarkdown(documentOf('&#32;', '[](https://x.org/c)'))).toMatch(
      /^\[https:\/\/x\.org\/c\]\(https:\/\/x\.org\/c\)\n/,
    );
  });
});

describe('phrasingProse', () => {
  it('is one line: a forced break is a space, a note in a link follows it', () => {
    expect(phrasingProse('a\\\n[b[^a]](https://x.org)\nc')).toEqual([
      { type: 'text', value: 'a ' },
      { type: 'link', url: 'https://x.org', title: null, children: [{ type: 'text', value: 'b' }] },
      { type: 'footnoteReference', identifier: 'a', label: 'a' },
      { type: 'text', value: ' c' },
    ]);
  });
});
