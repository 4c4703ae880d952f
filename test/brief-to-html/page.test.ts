import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { editions } from '../../scripts/model/options.ts';
import { brief, briefContext, fullAnalysis, readCase } from '../full-analysis.ts';
import { hostileText } from '../hostile-text.ts';
import { type Plain, plain, readHtml } from '../readers.ts';

const full = fullAnalysis();
const minimal = readCase('minimal');
const slug = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/),
  fc.constantFrom(
    'footnote-label',
    'note',
    'fn-1',
    'note-fn-1',
    'fnref-1',
    'user-content-fn-1',
    'label',
    'constructor',
  ),
);

describe('a page', () => {
  it('has no empty element, but cells, pictures and breaks', () => {
    const { html } = brief(minimal, briefContext({ translations: [] }));
    const empty = elementsOf(plain(readHtml(html))).filter((element) => words(element).trim() === '');
    expect(empty.map(({ tagName }) => tagName)).toEqual(['meta', 'meta', 'meta', 'meta', 'meta', 'meta']);
  });

  it('has no id twice, and each link within it leads somewhere', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(slug, { minLength: 3, maxLength: 3 }),
        fc.constantFrom(...editions),
        (ids, edition) => {
          const questions = full.questions.map((question, index) => ({ ...question, id: ids[index] as string }));
          const link = `[next](#${ids[2]})`;
          questions[0] = { ...(questions[0] as Analysis['questions'][0]), answer: `${link}[^attack]` };
          const elements = elementsOf(plain(readHtml(brief({ ...full, questions }, briefContext({ edition })).html)));
          const found = elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [id]));
          expect(found.toSorted()).toEqual([...new Set(found)].toSorted());
          expect(found).toEqual(expect.arrayContaining(ids));
          const targets = elements.flatMap(({ properties: { href, ariaDescribedBy } }) => {
            return [
              ...(String(href).startsWith('#') ? [String(href).slice(1)] : []),
              ...((ariaDescribedBy as string[]) ?? []),
            ];
          });
          expect(targets.length).toBeGreaterThan(20);
          expect(targets.filter((target) => !found.includes(target))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('allows exactly the style that it holds', () => {
    for (const html of [
      brief(full).html,
      brief(full).page.print('A4', false),
      brief(full).page.print('Letter', true),
    ]) {
      const elements = elementsOf(plain(readHtml(html)));
      const styles = elements.filter(({ tagName }) => tagName === 'style').map(words);
      expect(styles).toHaveLength(1);
      const hash = createHash('sha256')
        .update(styles[0] ?? '')
        .digest('base64');
      const policy = elements.find(({ properties }) => properties['httpEquiv'])?.properties['content'];
      expect(policy).toBe(
        `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
      );
      expect(elements.filter(({ properties }) => 'style' in properties)).toEqual([]);
    }
  });

  it('describes itself in linked data that nothing can end early', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('</script>', '<!--<script>', '\u2028', '"', '\\'), (text, end) => {
        const title = text + end + text;
        const topics = [title];
        const scripts = elementsOf(plain(readHtml(brief({ ...minimal, title, topics }).html))).filter(
          ({ tagName }) => tagName === 'script',
        );
        expect(scripts).toHaveLength(1);
        expect(JSON.parse(words(scripts[0] as Element))).toMatchObject({
          '@type': 'AnalysisNewsArticle',
          keywords: topics,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('describes corrections in words, without the marks and notes of Markdown', () => {
    const corrections = [{ date: '2024-10-02', kind: 'update', note: 'A *new* count.[^secret-officer]' }] as const;
    const { html } = brief({ ...full, corrections: [...corrections] });
    expect(html).toContain('"text":"A new count."');
  });

  it('is for search engines only when it is published', () => {
    const robots = (status: Analysis['status']) =>
      /name="robots" content="([^"]*)"/.exec(brief({ ...full, status }).html)?.[1];
    expect([robots('draft'), robots('review'), robots('published')]).toEqual([
      'noindex, nofollow',
      'noindex, nofollow',
      undefined,
    ]);
  });

  it('inlines the fonts that its text needs, those of the running head included', () => {
    const face = (from: number, to: number) =>
      ({ family: 'F', style: 'normal', weight: 400, ranges: [[from, to]], base64: `F${from}F` }) as const;
    const fonts = [face(0x41, 0x7a), face(0x416, 0x416), face(0x62f, 0x62f), face(0x4e00, 0x4e00)];
    const { page, html } = brief({ ...full, shortTitle: 'Ж' }, briefContext({ fonts }));
    expect(html).toContain('F65F');
    expect(html).not.toContain('F19968F');
    expect(page.print('A4', true)).toContain('F1046F');
    expect(page.print('A4', false)).not.toContain('@font-face');
  });

  it('leads to the pages in other languages, as Markdown leads to the Markdown', () => {
    const { html, markdown } = brief(full);
    expect(html).toContain('<a href="plein.html"><span lang="fr">Français</span></a>');
    expect(markdown).toContain('[Français](plein.md)');
  });

  it('is written in the direction of its language', () => {
    const head = (language: string) => /<html[^>]*>/.exec(brief({ ...full, language }).html)?.[0];
    expect(head('ar')).toBe('<html lang="ar" dir="rtl">');
    expect(head('fr-CA')).toBe('<html lang="fr-CA" dir="ltr">');
    expect(head('ku-Arab')).toBe('<html lang="ku-Arab" dir="rtl">');
    expect(head('ar-Latn')).toBe('<html lang="ar-Latn" dir="ltr">');
  });
});

describe('a printed page', () => {
  it('cannot be styled by its title', () => {
    const hostile = fc.oneof(
      hostileText,
      fc.constantFrom('"; } body { display: none } @page { x: "', 'a\\', '\\"', '</style><p>', 'a"\n}'),
    );
    const rules = printRules(minimal);
    fc.assert(
      fc.property(hostile, (shortTitle) => {
        const printed = printRules({ ...minimal, shortTitle });
        // CSS strings end at a bare quotation mark, and go on over what a backslash escapes.
        expect(printed.replace(/"(?:[^"\\\n]|\\[0-9a-f]+ )*"/g, '""')).toBe(rules.replace(/"[^"]*"/g, '""'));
      }),
      { numRuns: 300 },
    );
  });

  it('says in its head which stage the work is at', () => {
    expect(printRules(full)).toContain('@top-right { content: "Draft – not for publication"; }');
    expect(printRules({ ...full, status: 'published' })).toContain('@top-right { content: ""; }');
    expect(printRules({ ...full, language: 'ar' })).toContain('@top-left { content: "Draft – not for publication"; }');
  });

  it('cuts a long title at a word', () => {
    const { shortTitle: _, ...rest } = full;
    const head = /@top-left { content: "(.*)"; }/.exec(
      printRules({ ...rest, title: 'Eighteen letters, '.repeat(6) }),
    )?.[1];
    expect(head).toBe('Eighteen letters, Eighteen letters, Eighteen letters, Eighteen letters,…');
  });
});

/** What a printed page is set by, from its `@page` rules on. */
function printRules(analysis: Analysis): string {
  const html = brief(analysis).page.print('A4', false);
  const styles = elementsOf(plain(readHtml(html))).filter(({ tagName }) => tagName === 'style');
  const style = styles.map(words).join();
  return style.slice(style.indexOf('@page {\n  size'));
}

type Element = Plain & { tagName: string; properties: Record<string, unknown> };

function elementsOf(node: Plain): Element[] {
  const inside = (node.children ?? []).flatMap(elementsOf);
  return node['type'] === 'element' ? [node as Element, ...inside] : inside;
}

function words(node: Plain): string {
  return [node['value'] ?? '', ...(node.children ?? []).map(words)].join('');
}
