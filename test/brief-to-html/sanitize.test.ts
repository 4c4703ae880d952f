import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { briefToPage } from '../../scripts/brief-to-html/brief-to-page.ts';
import { brief, readCase } from '../full-analysis.ts';

const minimal = brief(readCase('minimal')).made;

/** The body of a page made from a line that no rule has looked at. */
function body(...line: PhrasingContent[]): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: line }] };
  const html = briefToPage({ ...minimal, tree }).html();
  return html.slice(html.indexOf('<article>') + 9, html.indexOf('</article>')).trim();
}

describe('a page, should a rule ever fail,', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://x',
  ])('has no link to %s', (url) => {
    expect(body({ type: 'link', url, children: [{ type: 'text', value: 'a' }] })).toBe('<p><a>a</a></p>');
  });

  it('has no HTML of an author', () => {
    expect(body({ type: 'html', value: '<script>alert(1)</script>' }, { type: 'text', value: 'a' })).toBe('<p>a</p>');
  });

  it('fetches no picture', () => {
    const picture = body({ type: 'image', url: 'https://x.org/p.png', alt: 'a' });
    expect(picture).not.toContain('x.org');
    expect(picture).not.toContain('data:');
  });

  it('keeps what is struck out, and lines between', () => {
    expect(body({ type: 'delete', children: [{ type: 'text', value: 'a' }] })).toBe('<p><del>a</del></p>');
    const tree: Root = { type: 'root', children: [{ type: 'thematicBreak' }] };
    expect(briefToPage({ ...minimal, tree }).html()).toContain('<hr>');
  });

  it('has no attributes and classes but its own', () => {
    const data = { hName: 'p', hProperties: { onclick: 'x', style: 'x', className: ['evil', 'box'], id: 'a' } };
    const tree: Root = {
      type: 'root',
      children: [{ type: 'paragraph', data, children: [{ type: 'text', value: 'a' }] }],
    };
    expect(briefToPage({ ...minimal, tree }).html()).toContain('<p class="box" id="a">a</p>');
  });
});
