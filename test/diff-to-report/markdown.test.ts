import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { diffToMarkdown, mostCharacters } from '../../scripts/diff-to-report/markdown/diff-to-markdown.ts';
import { renderDiff } from '../../scripts/diff-to-report/render-diff.ts';
import type { Analysis, Recommendation } from '../../scripts/model/analysis.generated.ts';
import { topics } from '../../scripts/model/diff.ts';
import { maliDiff, named } from '../analyses-to-diff/versions.ts';
import { hostileText } from '../hostile-text.ts';
import { diffWith, restated, reworded } from './reports.ts';

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** What a reader sees, with white space folded. */
function seen(markdown: string): string {
  const words: string[] = [];
  visit(parse(markdown), (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    // Only the signs that we put into tags of their own are visible.
    if (node.type === 'html' && !/^<(?:!-- -->|\/?(?:span|ins|del|details|summary).*)/s.test(node.value))
      words.push(`HTML: ${node.value}`);
    if (node.type === 'break' || node.type === 'paragraph') words.push(' ');
  });
  return words.join('').replace(/\s+/g, ' ');
}

/** The text as a report shows it: directions spelt out, white space folded. */
function spelt(text: string): string {
  return text
    .replace(
      /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

describe('diffToMarkdown', () => {
  it('leads with a verdict and a table, and folds what weighs less', () => {
    const markdown = diffToMarkdown(
      maliDiff((analysis) => {
        named(analysis.claims, 'kati-raid').status = 'disputed';
        named(analysis.claims, 'media-death-toll').figure = { counts: 'deaths', low: 60, high: 80 };
        named(analysis.claims, 'jnim-attackers').asOf = '2024-09-20';
      }),
    );
    expect(markdown).toMatchInlineSnapshot(`
      "## Changes in judgement: Jihadists Strike Bamako: Can Mali Rely on Force Alone?

      **3 changes in judgement.** Status 1, figures 1, claims 1. 2 of them should be looked at first.

      \`old.yaml\` → \`new.yaml\`

      | What | Changes | First of all |
      | - | -: | - |
      | Standing of claims | 1 | Status: confirmed → disputed |
      | Figures | 1 | Figure: 50-70, “50-70, with some saying that it is higher” (deaths) → 60-80 (deaths) |
      | Claims | 1 | As of: 2024-09-23 → 2024-09-20 |

      ### Look at these first

      - **Status**: confirmed → **disputed**\\
        Militants raided Kati in 2022. \`kati-raid\`
      - **Figure**: 50-70, “50-70, with some saying that it is higher” (deaths) → **60-80 (deaths)**\\
        International media report between 50 and 70 deaths, and some of them a higher number. \`media-death-toll\`

      <details>
      <summary>Claims (1)</summary>

      - **As of**: 2024-09-23 → **2024-09-20**\\
        JNIM says that just thirteen of its fighters took part. \`jnim-attackers\`

      </details>
      "
    `);
  });

  it.each([
    ['nothing', diffWith(), 'No change.'],
    [
      'words',
      diffWith([], [reworded([{ in: 'new', text: 'indeed' }])]),
      'No change in judgement: only wording changed.',
    ],
    [
      'numbers in the text',
      diffWith([], [reworded([{ in: 'new', text: '60' }], ['figures'])]),
      'No change in recorded judgement.** But numbers in the text changed',
    ],
    [
      'a word of certainty',
      diffWith([], [reworded([{ in: 'new', text: 'not' }], ['certainty'])]),
      'No change in recorded judgement.** But words of certainty in the text changed',
    ],
    [
      'a date',
      diffWith([{ kind: 'analysis-updated', topic: 'about', severity: 'low', judgement: false }]),
      'No change in judgement.**',
    ],
    ['an attribution', diffWith([restated('A', 'B')]), '1 change in judgement.'],
    ['one grave thing', diffWith([{ ...restated('A', 'B'), severity: 'high' }]), '** It should be looked at first.'],
    ['something of note', diffWith([], [], { notices: ['Ids differ.'] }), '*Note:* Ids differ.'],
    ['everything, being new', diffWith([], [], { old: null }), 'This analysis is new.'],
    ['everything, being gone', diffWith([], [], { new: null }), 'This analysis is gone.'],
  ])('says so when what changed is %s', (_, diff, sentence) => {
    expect(diffToMarkdown(diff)).toContain(sentence);
  });

  it('mentions nobody, links nothing and shows every sign', () => {
    const text = '@octocat #12 GH-3 a/b#4 deadbeef0123 $x$ :smile: https://x.org www.x.org a@b.c <b> | ` *x* [y](z)';
    const markdown = diffToMarkdown(diffWith([restated('before', text)]));
    expect(seen(markdown)).toContain(text);
    expect(markdown).not.toMatch(/@[a-z]|#\d|GH-\d|https?:\/\/|www\.x|\$x|:smile:|[0-9a-f]{7}/);
    visit(parse(markdown), (node) => expect(['link', 'image', 'footnoteReference']).not.toContain(node.type));
  });

  it('shows characters that turn the direction', () => {
    expect(seen(diffToMarkdown(diffWith([restated('a', 'b\u202Ec')])))).toContain('b[U+202E]c');
  });

  it('shows any text as those very characters, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const words = [{ in: 'both', text: other } as const, { in: 'new', text } as const];
        const sides = { new: { file: text, id: 'a', language: 'en', status: 'draft', title: text } };
        const visible = seen(diffToMarkdown(diffWith([restated(other, text, text)], [reworded(words)], sides)));
        const wanted = spelt(text);
        const times = visible.split(wanted).length - 1;
        expect(times).toBeGreaterThanOrEqual(4);
        expect(visible).not.toContain('HTML:');
      }),
      { numRuns: 150 },
    );
  });

  it('fits into a comment, and counts what it leaves out', () => {
    const many = Array.from({ length: 2000 }, (_, index) => restated('before', `after ${index} ${'x '.repeat(40)}`));
    const markdown = diffToMarkdown(diffWith(many));
    expect(markdown.length).toBeLessThanOrEqual(mostCharacters);
    expect(markdown.length).toBeGreaterThan(mostCharacters * 0.95);
    const left = Number(/… and ([\d,]+) more changes, left out/.exec(markdown)?.[1]?.replace(',', ''));
    expect(left + (markdown.match(/\*\*Attribution\*\*/g) ?? []).length).toBe(2000);
    expect(markdown).toContain('| Claims | 2000 |');
  });

  it('fits into a comment whatever is long in it, and has no space', () => {
    const changes = topics.map((topic) => ({ ...restated('A', 'B'.repeat(200), '字'.repeat(20_000)), topic }));
    expect(diffToMarkdown(diffWith(changes)).length).toBeLessThan(20_000);
  });

  it('shows where a moved paragraph came from, and how it begins', () => {
    const words = [{ in: 'both', text: 'word '.repeat(50).trim() } as const];
    const moved = { ...reworded(words), kind: 'moved', questionOld: 'who' } as const;
    const markdown = diffToMarkdown(diffWith([], [moved]));
    expect(markdown).toMatch(/\*\*Paragraph moved\*\* from `who` to `why`\\\n\s+(word ){12}\\\[…\]/);
  });

  it('says what a block has become', () => {
    const box = { ...reworded([{ in: 'new', text: 'x' }]), block: 'box', blockOld: 'paragraph' };
    expect(diffToMarkdown(diffWith([], [box]))).toContain('**Paragraph turned into a box** in `why`');
  });

  it('counts the marks for which a long text has no room', () => {
    const words = Array.from({ length: 100 }, (_, index) => [
      { in: 'both', text: `${'far '.repeat(10)}` } as const,
      { in: 'new', text: `change${index} ` } as const,
    ]).flat();
    const markdown = diffToMarkdown(diffWith([], [reworded(words)]));
    const left = Number(/\(and (\d+) more marks\)/.exec(markdown)?.[1]);
    expect(left + (markdown.match(/<ins>/g) ?? []).length).toBe(100);
  });

  it('shows a change amid a text without spaces', () => {
    const words = [{ in: 'both', text: '字'.repeat(3000) } as const, { in: 'new', text: '机场' } as const];
    expect(diffToMarkdown(diffWith([], [reworded(words)]))).toContain('<ins>机场</ins>');
  });

  it('marks in a list what came and went', () => {
    const lists = { from: ['a-claim', 'b-claim'], to: ['a-claim', 'c-claim'] };
    const change = { ...restated('', ''), kind: 'dispute-accounts', ...lists };
    expect(diffToMarkdown(diffWith([change]))).toContain('a-claim, <del>b-claim</del>, <ins>c-claim</ins>');
  });

  it('says that a list is empty', () => {
    const change = { ...restated('', ''), kind: 'claim-relations', from: [{ type: 'supports', claim: 'b' }], to: [] };
    expect(diffToMarkdown(diffWith([change]))).toContain('supports b → **none**');
  });

  it('leads from the old to the new also between words that run from the right', () => {
    const markdown = diffToMarkdown(diffWith([restated('الجيش', 'الدرك')]));
    expect(markdown).toContain('الجيش \u200e→\u200e **الدرك**');
    expect(diffToMarkdown(diffWith([restated('army', 'police')]))).not.toContain('\u200e');
  });

  it('tells what was added with a claim, a link and a correction', () => {
    const { changes } = maliDiff((analysis) => {
      analysis.related = [{ title: 'On the Sahel', url: 'https://a.example/' }];
      analysis.corrections = [{ date: '2024-10-01', kind: 'correction', note: 'A date was wrong.' }];
      const citations = [{ source: 'jnim-footage' }];
      analysis.claims?.push({ id: 'new-claim', statement: 'It rained.', kind: 'fact', citations });
    });
    const said = seen(diffToMarkdown(diffWith(changes)));
    expect(said).toContain('url: https://a.example/');
    expect(said).toContain('date: 2024-10-01; kind: correction');
    expect(said).toContain('kind: fact; sources: JNIM’s videos of the attack, posted on social media');
  });

  it('cuts a long text, and says by how much', () => {
    const markdown = diffToMarkdown(diffWith([restated('before', 'y'.repeat(1000))]));
    expect(markdown).toContain('… (400 more characters)');
  });

  it('keeps an old figure apart from the new one', () => {
    const words = [
      { in: 'both', text: 'killed ' },
      { in: 'old', text: '50' },
      { in: 'new', text: '60' },
      { in: 'both', text: ', it says' },
    ] as const;
    const markdown = diffToMarkdown(diffWith([], [reworded(words.slice())]));
    expect(markdown).toContain('killed <del>50</del> <ins>60</ins>, it says');
  });

  it('leaves out the words far from a change', () => {
    const long = 'word '.repeat(100).trim();
    const markdown = diffToMarkdown(
      diffWith(
        [],
        [
          reworded([
            { in: 'both', text: `${long} ` },
            { in: 'new', text: 'end' },
          ]),
        ],
      ),
    );
    expect(markdown).toMatch(/\\\[…\](?: word){12} <ins>end<\/ins>/);
  });

  it.each([
    [
      'added',
      (analysis: Analysis) => void analysis.recommendations?.push(against({ id: 'no-arms', action: 'Send arms.' })),
    ],
    ['dropped', (analysis: Analysis) => void analysis.recommendations?.splice(2, 1)],
    ['strength', (analysis: Analysis) => change(analysis, { strength: 'strong' })],
    ['modality', (analysis: Analysis) => change(analysis, { modality: 'could' })],
    ['action', (analysis: Analysis) => change(analysis, { action: 'Give up Russia as a partner.' })],
    ['horizon', (analysis: Analysis) => change(analysis, { horizon: 'long-term' })],
    ['renamed', (analysis: Analysis) => change(analysis, { id: 'no-other-partners' })],
  ])('says of a recommendation against, in every line, that it is one: %s', async (_, edit) => {
    const diff = maliDiff(edit);
    for (const format of ['markdown', 'html', 'pretty'] as const) {
      const report = await renderDiff(diff, format, { tool, dress: async () => ({ styles: {}, fonts: [] }) });
      const labels = report.match(
        /Recommendation(?: against:)?(?= (?:added|dropped|strength|modality|action|horizon|renamed))|Recommendation, now against/g,
      );
      expect(new Set(labels)).toEqual(new Set(['Recommendation against:']));
    }
    expect(diff.changes.every(({ direction }) => direction === 'against')).toBe(true);
  });

  it('says that advice was turned round, with what else changed of it', () => {
    const report = diffToMarkdown(maliDiff((analysis) => change(analysis, { direction: 'for', strength: 'strong' })));
    expect(report).toContain('Recommendation, no longer against: direction');
    expect(report).toContain('Recommendation, no longer against: strength');
  });
});

const tool = { name: 'briefwright', version: '1.0.0' };

function against(values: object): Recommendation {
  const usual = { direction: 'against', modality: 'should', strength: 'strong', horizon: 'immediate' } as const;
  return { id: 'one', action: 'Act.', ...usual, ...values };
}

function change(analysis: Analysis, values: object): void {
  Object.assign(named(analysis.recommendations, 'no-swap-of-partners'), values);
}
