import { expect, it } from 'vitest';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { markupForbidden } from '../../../scripts/analysis-to-findings/rules/markup-forbidden.ts';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';

const faultsIn = (answer: string) => {
  const analysis: Analysis = {
    schemaVersion: '1.0',
    id: 'x',
    language: 'en',
    status: 'draft',
    title: 'T',
    standfirst: 'S',
    questions: [{ id: 'q', question: 'Q?', answer }],
  };
  return [...markupForbidden.check(ruleContextOf(analysis, 'x'), { rules: [], ran: [], faults: [] })].length;
};

it.each([
  'See [a](https://example.org (a title)).',
  'See [a].\n\n[a]: https://example.org (a title)',
  '[^a]: a note',
  'a ![b](c)',
  'a <b>',
  '# a',
  'a\n---',
  `a ${'~~a '.repeat(17)}b${' c~~'.repeat(17)}`,
])('refuses a text of one line or two: %j', (text) => {
  expect(faultsIn(text)).toBeGreaterThan(0);
});

it.each(['A note.[^a]', '(a) [b](https://example.org): c!', '“É” – 5%', 'a #b', '~~a~~', '[a]: https://example.org'])(
  'lets pass %j',
  (text) => {
    expect(faultsIn(text)).toBe(0);
  },
);
