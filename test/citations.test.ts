import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../scripts/analysis-to-findings/judge.ts';
import { ruleContextOf } from '../scripts/analysis-to-findings/rule-context/gather-context.ts';
import type { Analysis } from '../scripts/model/analysis.generated.ts';
import { editions } from '../scripts/model/options.ts';
import { brief, briefContext, fullAnalysis } from './full-analysis.ts';
import { hostileText } from './hostile-text.ts';
import { textsOf, withTexts } from './texts.ts';

const secret = 'moussa-keleba';
const open = 'wexmor-2025';

/** Every field of the schema, with two sources whose ids no edition shows. */
function base(): Analysis {
  const analysis = fullAnalysis();
  analysis.sources = [
    ...(analysis.sources ?? []),
    { id: secret, kind: 'interview', confidential: true, publicDescription: 'A resident' },
    { id: open, kind: 'report', title: 'Report', publisher: 'Publisher' },
  ];
  return analysis;
}
const texts = textsOf(base());
const fields = [...new Map(texts.map((text) => [text.field, text])).values()];

/** Errors that keep a brief from being made. */
function errorsIn(analysis: Analysis) {
  return judge(ruleContextOf(analysis, analysis.id)).faults.filter(({ severity }) => severity === 'error');
}

/** What all outputs show and hold, without escapes and tags, and without the code in which the review edition names open sources. */
function outputsOf(analysis: Analysis): string {
  return editions
    .flatMap((edition) => {
      const made = brief(analysis, briefContext({ edition }));
      const markdown = made.markdown.replaceAll(` \`${open}\`\n`, '');
      const html = made.html.replaceAll(`</strong> report <code>${open}</code></p>`, '');
      return [markdown, html, html.replace(/<[^>]*>/g, '')];
    })
    .join('\n')
    .replaceAll('\\', '')
    .toLowerCase();
}

const marks = [
  '[^ID]',
  '[^ID, p. 4]',
  '[^ ID]',
  '[^ID ]',
  '[^other, ID]',
  '[^ID',
  '^ID]',
  '(^ID)',
  '［^ID］',
  '[＾ID]',
  '【^ID】',
  '\\[^ID]',
  '[\\^ID]',
  '[&#94;ID]',
  '&#91;^ID]',
  '[^*ID*]',
  '[^^ID]',
  '[^[^ID]',
  '[[^ID]]',
];
const places = [
  'Word. M',
  'Word.M Word.M',
  'It is on https://example.org/report.M',
  'www.example.org/M',
  '<https://example.org/M>',
  'a@example.orgM',
  'Code `M`.',
  'Code ``M``.',
  '[words](https://example.org/M)',
  '[words](https://example.org "M")',
  '[words M](https://example.org)',
  '*M*',
  '!M',
  'M(x)',
];
const blocks = [
  '```\nM\n```',
  '~~~\nM\n~~~',
  'x\n\n    M',
  '| a | b |\n| - | - |\n| M | `M` | M |',
  '> M',
  '- M',
  'x [r]\n\n[r]: https://example.org/M "M"',
];

describe('what looks like a citation', () => {
  it.each(fields)('in $field is a note or an error, never an id that readers see', ({ at, kind }) => {
    for (const id of [secret, open]) {
      for (const place of ['x M', 'https://example.org/x.M', '`M`', 'x \\M']) {
        for (const mark of ['[^ID]', '[^ID, p. 4]', '[^ ID]', '[^x, ID]', '[ID]']) {
          const text = place.replace('M', mark.replace('ID', id));
          const analysis = withTexts(base(), [[at, text]]);
          const isNote = kind !== 'plain' && mark === '[^ID]' && (place === 'x M' || place.startsWith('https:'));
          const told = errorsIn(analysis).filter(({ ruleId }) => ruleId === 'citation-lost');
          expect(told.length > 0, text).toBe(!isNote);
          for (const { message, hint } of told) expect(`${message} ${hint}`).not.toContain(secret);
        }
      }
    }
  });

  it('ends as a note, as an error, or as the characters of no id', () => {
    const drawn = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.constantFrom(...places, ...blocks),
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...marks) },
          { weight: 1, arbitrary: hostileText.map((text) => `[^${text.replace(/[\]］】〕)}]/g, '')} ID]`) },
        ),
        fc.constantFrom(secret, open),
      )
      .map(([{ at, kind }, place, mark, id]) => ({
        at,
        kind,
        text: place.replaceAll('M', () => mark.replace('ID', id)),
      }));
    let built = 0;
    fc.assert(
      fc.property(drawn, ({ at, text }) => {
        const analysis = withTexts(base(), [[at, text]]);
        if (errorsIn(analysis).length > 0) return;
        built++;
        const shown = outputsOf(analysis);
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(open);
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 400) },
    );
    expect(built).toBeGreaterThan(0);
  });

  it('is no use of a source unless it makes a note', () => {
    const answer = (text: string) => {
      const analysis = { ...base(), questions: [{ id: 'q', question: 'Q?', answer: text }] };
      const { faults } = judge(ruleContextOf(analysis, analysis.id));
      return faults.some(({ ruleId, message }) => ruleId === 'unused' && message.includes(open));
    };
    expect(answer(`Word.[^${open}]`)).toBe(false);
    expect(answer(`See https://example.org/x.[^${open}]`)).toBe(false);
    expect(answer(`See <https://example.org/x[^${open}]>`)).toBe(true);
    expect(answer(`Code \`[^${open}]\`.`)).toBe(true);
    expect(answer(`Word.\\[^${open}]`)).toBe(true);
    expect(answer(`[x](https://example.org/[^${open}])`)).toBe(true);
    expect(answer(`\`x\` and | a table.[^${open}]`)).toBe(false);
  });
});
