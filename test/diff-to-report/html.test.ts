import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { diffToHtml } from '../../scripts/diff-to-report/html/diff-to-html.ts';
import { maliDiff, named } from '../analyses-to-diff/versions.ts';
import { hostileText } from '../hostile-text.ts';
import { diffWith, restated, reworded } from './reports.ts';

const dress = { styles: { base: 'p { margin: 0 }', diff: '.diff { color: black }' }, fonts: [] };

/** What a page says, and the elements it is made of. */
function read(html: string): { text: string; tags: Set<string>; attributes: Set<string> } {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  let text = '';
  visit(fromHtml(html), (node) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    tags.add(node.tagName);
    for (const name of Object.keys(node.properties)) attributes.add(name);
  });
  return { text, tags, attributes };
}

const ours =
  'html head meta title style body main header nav section div h1 h2 h3 p ul li a span strong code bdi del ins';

describe('diffToHtml', () => {
  it('is one file without script, under a policy that allows just its style', () => {
    const html = diffToHtml(diffWith([restated('A', 'B')]), dress);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html.replaceAll('&#x27;', "'")).toContain(`default-src 'none'; style-src 'sha256-${hash}'; font-src data:`);
    expect(html).toMatch(/^<!doctype html>\s*<html lang="en">/);
    expect(html).not.toMatch(/<script|src=|href="http/);
  });

  it('says in words what was taken out and what was put in', () => {
    const { text } = read(
      diffToHtml(
        maliDiff((analysis) => {
          named(analysis.claims, 'kati-raid').status = 'disputed';
          named(analysis.claims, 'kati-raid').statement = 'Militants attacked Kati in 2022.';
        }),
        dress,
      ),
    );
    expect(text).toContain('wasconfirmed nowdisputed');
    expect(text).toContain('Militants taken out: raided put in: attacked Kati in 2022.');
  });

  it('names a thing before its marked text, and marks no white space', () => {
    const words = [
      { in: 'both', text: 'Fighters ' },
      { in: 'new', text: 'also ' },
      { in: 'both', text: 'came.' },
    ] as const;
    const change = { ...restated('a', 'b', 'The toll'), kind: 'dispute-verdict', words: [...words] };
    const html = diffToHtml(diffWith([change]), dress);
    expect(read(html).text).toContain('The tollFighters put in: also came.');
    expect(html).toContain('also</ins> came.');
  });

  it('gives every address on the page a place to go to', () => {
    const html = diffToHtml(diffWith([restated('A', 'B')], [reworded([{ in: 'new', text: 'x' }])]), dress);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(['claims', 'text']);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
  });

  it('shows any text as those very characters, and makes no element of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const words = [{ in: 'new', text } as const];
        const sides = { new: { file: text, id: 'a', language: 'en', status: 'draft', title: text } };
        const page = read(diffToHtml(diffWith([restated('a', text, text)], [reworded(words)], sides), dress));
        const visible = text
          .replace(
            /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
            (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
          )
          .replace(/\r\n?/g, '\n');
        expect(page.text.split(visible).length - 1).toBeGreaterThanOrEqual(5);
        for (const tag of page.tags) expect(ours.split(' ')).toContain(tag);
        expect([...page.attributes].filter((name) => /^on|^src$|^style$/i.test(name))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
