import { describe, expect, it } from 'vitest';
import { judge } from '../../../scripts/analysis-to-findings/judge.ts';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { acronymUndefined } from '../../../scripts/analysis-to-findings/rules/acronym-undefined.ts';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { acronymProse } from './acronym-prose.ts';

/** The acronyms that the rule asks to spell out in a paragraph. */
function found(language: string, paragraph: string): string[] {
  const analysis: Analysis = {
    schemaVersion: '1.0',
    id: 'x',
    language,
    status: 'draft',
    title: 'T',
    standfirst: 'S',
    questions: [{ id: 'q', question: 'Q?', answer: paragraph }],
  };
  const { faults } = judge(ruleContextOf(analysis, 'x'), [acronymUndefined]);
  return faults.map(({ range }) => paragraph.slice(range?.start, range?.end));
}

describe.each(Object.entries(acronymProse))('running prose in %s', (language, { undefined: sentences, fine }) => {
  it.each(sentences)('asks for an expansion: %s', (sentence, ...acronyms) => {
    expect(found(language, sentence)).toEqual(acronyms);
  });

  it.each(fine)('is fine: %s', (sentence) => {
    expect(found(language, sentence)).toEqual([]);
  });
});

it('there are enough sentences, about half of them of each sort', () => {
  const all = Object.values(acronymProse);
  expect(all.flatMap((one) => one.undefined).length).toBeGreaterThanOrEqual(60);
  expect(all.flatMap((one) => one.fine).length).toBeGreaterThanOrEqual(60);
});
