import { describe, expect, it } from 'vitest';
import { judgeFile } from '../scripts/analysis-to-findings/judge-document.ts';
import type { Analysis } from '../scripts/model/analysis.generated.ts';
import { wordsOf } from '../scripts/model/node-words.ts';
import { readMarkdown } from '../scripts/model/prose/parse-prose.ts';
import { analysis, analysisJson } from './analyses.ts';
import { brief, briefContext } from './full-analysis.ts';
import { rightMarkup, rightTexts } from './typed-texts.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const context = briefContext({ translations: [] });

/** What is found in a file on its markup and citations. */
function foundIn(changes: Record<string, unknown>) {
  const bytes = new TextEncoder().encode(analysisJson('typed', changes));
  const { findings } = judgeFile({ file: 'typed.json', name: 'typed', format: 'json', bytes });
  return findings.filter(({ ruleId }) => /^(?:markup|citation|schema$)/.test(ruleId));
}

const answering = (answer: unknown) => ({ questions: [{ id: 'q', question: 'What?', answer }] });

/** What readers of the Markdown, with another program, and of the page see of a text. */
function seen(changes: Record<string, unknown>, end = '') {
  const { markdown, html } = brief(analysis('typed', changes) as unknown as Analysis, context);
  const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
  const page = body
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const between = (text: string) => folded(text.slice(text.indexOf('What?') + 5)).slice(0, folded(end).length);
  return { markdown: between(wordsOf(readMarkdown(markdown))), page: between(page.replace(/\n/g, ' ')) };
}

describe('a right text', () => {
  it.each(rightTexts)('comes out as typed: %j', (text) => {
    expect(foundIn(answering([text]))).toEqual([]);
    expect(seen(answering([text]), text)).toEqual({ markdown: folded(text), page: folded(text) });
  });

  it.each(rightTexts)('comes out as typed in a cell, a caption and a box: %j', (text) => {
    const table = { type: 'table', caption: text, columns: [text, 'x'], rows: [[text, 'x']] };
    const changes = answering(['Something happened.', table, { type: 'box', title: 'x', text }]);
    expect(foundIn(changes)).toEqual([]);
    const { markdown } = brief(analysis('typed', changes) as unknown as Analysis, context);
    expect(wordsOf(readMarkdown(markdown)).split(folded(text)).length).toBeGreaterThan(3);
  });

  it.each(rightMarkup)('is read as markup: %j', (text, words) => {
    expect(foundIn(answering([text]))).toEqual([]);
    const { markdown } = brief(analysis('typed', answering([text])) as unknown as Analysis, context);
    expect(folded(wordsOf(readMarkdown(markdown)))).toContain(words);
  });
});

describe('a bare address', () => {
  it.each([
    ['https://example.org/nelson_ end', 'https://example.org/nelson_'],
    ['https://example.org/a*b*c_d_e~f~g end', 'https://example.org/a*b*c_d_e~f~g'],
    ['(https://example.org/Foo_(bar))[^s] end', 'https://example.org/Foo_(bar)'],
    ['“https://example.org/a”, he said', 'https://example.org/a'],
    ['« https://example.org/a », dit-il', 'https://example.org/a'],
    ['„https://example.org/a“ sagte er', 'https://example.org/a'],
    ['https://example.org/a’s list', 'https://example.org/a'],
    ["https://example.org/a's list", 'https://example.org/a'],
    ['https://example.org/a—b', 'https://example.org/a'],
    ['https://example.org/a. Then', 'https://example.org/a'],
    ['https://example.org/a?b=1&copy=2', 'https://example.org/a?b=1&copy=2'],
    ['https://example.org/中文。 然后', 'https://example.org/中文'],
    ['见https://example.org/a，军方', 'https://example.org/a'],
    ['https://example.org/ا، ثم', 'https://example.org/ا'],
    ['https://example.org/L’Aquila today', 'https://example.org/L’Aquila'],
    ['https://example.org/Iran–Iraq_war', 'https://example.org/Iran–Iraq_war'],
    ['https://example.org/report.[^s] end', 'https://example.org/report'],
    ['www.example.org/report[^s] end', 'http://www.example.org/report'],
    ['www.example.org/a_, then', 'http://www.example.org/a_'],
    ['**https://example.org/a**, then', 'https://example.org/a'],
    ['*see https://example.org/a_b*, then', 'https://example.org/a_b'],
    ['_https://example.org/c_ then', 'https://example.org/c'],
    ['[https://example.org/a] then', 'https://example.org/a'],
    ['info@example.org[^s] end', 'mailto:info@example.org'],
    ['`https://example.org/x` and https://example.org/a', 'https://example.org/a'],
    ['| a | b |\n|---|---|\n| https://example.org/a|b |', 'https://example.org/a'],
  ])('in %j is %j', (text, address) => {
    const cited = { sources: [{ id: 's', kind: 'report', title: 'R', publisher: 'P' }] };
    const changes = { ...answering(['Something happened.', text]), ...cited };
    expect(foundIn(changes)).toEqual([]);
    const { markdown, html } = brief(analysis('typed', changes) as unknown as Analysis, context);
    const links: string[] = [];
    const visit = (node: { type: string; url?: string; children?: unknown[] }) => {
      if (node.type === 'link') links.push(node.url ?? '');
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(readMarkdown(markdown) as never);
    expect(links).toEqual([address]);
    const [, href = ''] = /<a href="(?!#)([^"]+)"/.exec(html) ?? [];
    expect(decodeURI(href.replaceAll('&#x26;', '&').replaceAll('&#x27;', "'"))).toBe(address);
    expect(html.includes('aria-describedby')).toBe(text.includes('[^s]'));
  });
});

describe('a mark in a plain text', () => {
  const marks = [
    '**x**',
    '__x__',
    '*x*',
    '_x_',
    '~~x~~',
    '`x`',
    '[x](https://a.b)',
    '<b>x</b>',
    'a&amp;b',
    'x[^no]',
    'a\\_b',
  ];
  const fields: [string, (text: string) => Record<string, unknown>][] = [
    ['title', (text) => ({ title: text })],
    ['question', (text) => ({ questions: [{ id: 'q', question: `${text}?`, answer: 'A.' }] })],
    ['credit', (text) => answering(['A.', { type: 'figure', src: 'images/x.png', alt: 'x', credit: text }])],
    ['box title', (text) => answering(['A.', { type: 'box', title: text, text: 'x' }])],
    ['name', (text) => ({ actors: [{ id: 'a', name: text }] })],
    ['publisher', (text) => ({ sources: [{ id: 's', kind: 'report', title: 'T', publisher: text }] })],
  ];
  it.each(fields)('is found in a %s', (_, put) => {
    for (const mark of marks) {
      for (const text of [mark, `The ${mark} of May`, `«${mark}»`, `الجيش ${mark} هنا`]) {
        expect(
          foundIn(put(text)).map(({ ruleId }) => ruleId),
          text,
        ).toContain('markup-in-plain');
      }
    }
  });

  it('is none where it means itself', () => {
    const right = [
      'M*A*S*H',
      '50* and 60*',
      'Q&A',
      '@army_news_',
      '@_army_',
      'f**k',
      '[sic] (p. 3)',
      '`Ayn Isa',
      'Sha`ab',
      '#7',
      '# 7',
    ].concat([
      '<50',
      '>50',
      'C:\\Users',
      '____',
      'a_b_c',
      '~50',
      '* Note',
      '5 * 3 * 2',
      'AT&T; X',
      '***',
      '[1] R',
      'x <y> z',
      '1986. N',
    ]);
    for (const text of right) {
      for (const [, put] of fields) expect(foundIn(put(text)), text).toEqual([]);
    }
  });

  it('is not told of a source that nobody sees', () => {
    const source = { id: 's', kind: 'interview', title: '**x**', confidential: true, publicDescription: 'A man' };
    expect(foundIn({ sources: [source] })).toEqual([]);
    expect(foundIn({ sources: [{ ...source, publicDescription: 'A *man*' }] })).toHaveLength(1);
  });
});

describe('cells and captions', () => {
  it('cite, and their notes are numbered as they are read', () => {
    const sources = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      kind: 'report',
      title: `Report ${id}`,
      publisher: 'Desk',
    }));
    const claims = [
      {
        id: 'e',
        kind: 'fact',
        statement: 'It began.',
        citations: [{ source: 'a' }],
        when: { from: '2024-05-01', precision: 'day' },
      },
    ];
    const table = {
      type: 'table',
      caption: 'Toll[^c]',
      columns: ['*Place*[^b]', 'Dead'],
      rows: [['North', '**50**[^a]']],
    };
    const timeline = { type: 'timeline', claims: ['e'], caption: 'One day[^d]' };
    const changes = { ...answering(['Something happened.', table, timeline]), sources, claims };
    expect(foundIn(changes)).toEqual([]);
    const { markdown, html } = brief(analysis('typed', changes) as unknown as Analysis, context);
    expect(markdown).toContain('| *Place*[^2] | Dead       |');
    expect(markdown).toContain('| North       | **50**[^3] |');
    expect(markdown).toContain('**One day[^4]**');
    expect(markdown).toMatch(/\[\^2\]: Report b.*\n\n?\[\^3\]: Report a/);
    expect(html).toContain('<strong>50</strong><sup>');
  });

  it('are looked through by the rules of prose', () => {
    const table = { type: 'table', caption: 'C', columns: ['P'], rows: [['On 3rd of May 5 % died[^nobody]']] };
    const bytes = new TextEncoder().encode(analysisJson('typed', answering(['Something happened.', table])));
    const { findings } = judgeFile({ file: 'typed.json', name: 'typed', format: 'json', bytes });
    const rules = findings.map(({ ruleId }) => ruleId);
    for (const rule of ['ref-unresolved', 'unit-style']) expect(rules).toContain(rule);
  });
});
