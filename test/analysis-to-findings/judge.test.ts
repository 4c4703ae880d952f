import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/analysis-to-findings/judge.ts';
import type { Rule } from '../../scripts/analysis-to-findings/rule.ts';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import type { Original } from '../../scripts/analysis-to-findings/rule-context/rule-context.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import type { Status } from '../../scripts/model/options.ts';

const context = (status: Status) => {
  const analysis: Analysis = {
    schemaVersion: '1.0',
    id: 'x',
    language: 'en',
    status,
    title: 'T',
    standfirst: 'S',
    questions: [{ id: 'q', question: 'Q?', answer: ['*A*', { type: 'paragraph', text: 'B' }] }],
  };
  return ruleContextOf(analysis, 'x');
};
const told = { wants: 'Something.', why: 'Because.' };
const finds: Rule = { ...told, id: 'finds', level: 'error', check: () => [{ pointer: '/title', message: 'wrong' }] };
const crashes: Rule = {
  ...told,
  id: 'crashes',
  level: 'info',
  *check() {
    yield { pointer: '/title', message: 'half a result' };
    throw new Error('Colonel Traoré');
  },
};

describe('judge', () => {
  it('reports a crashed rule as an error, without its half result and without what it threw', () => {
    const { faults, ran, skipped } = judge(context('draft'), [crashes, finds]);
    expect(faults.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'rule-crashed error',
      'finds error',
    ]);
    expect(JSON.stringify(faults)).not.toMatch(/Traor|half/);
    expect({ ran, skipped }).toEqual({ ran: ['finds'], skipped: [{ rule: 'crashes', why: 'the rule crashed' }] });
  });

  it('skips a rule that needs the original of a translation where there is none', () => {
    const rule: Rule = { ...finds, needsOriginal: true };
    const { analysis } = context('draft');
    const judged = (translationOf?: string, original?: Original) =>
      judge(
        ruleContextOf({ ...analysis, ...(translationOf && { translationOf }) }, 'x', undefined, undefined, original),
        [rule],
      );
    const why = 'the original of the translation is not beside it, or does not fit the schema';
    expect(judged('y')).toMatchObject({ ran: [], skipped: [{ rule: 'finds', why }], faults: [] });
    expect(judged('y', { file: 'y.json', analysis })).toMatchObject({ ran: ['finds'], skipped: [] });
    expect(judged()).toMatchObject({ ran: ['finds'], skipped: [] });
  });

  it.each([
    ['draft', true, 'warning'],
    ['draft', false, 'error'],
    ['review', true, 'error'],
    ['published', true, 'error'],
  ] as const)('weighs at %s an error that may say "not there yet" (%s) as %s', (status, notYet, severity) => {
    const rule: Rule = notYet ? { ...finds, notYet } : finds;
    expect(judge(context(status), [rule]).faults[0]?.severity).toBe(severity);
  });
});

describe('a context', () => {
  it('lists every text with its place and kind', () => {
    expect(
      context('draft')
        .texts()
        .map(({ pointer, value, kind }) => `${pointer} ${kind} ${value}`),
    ).toEqual([
      '/title plain T',
      '/standfirst inline S',
      '/questions/0/question plain Q?',
      '/questions/0/answer/0 markdown *A*',
      '/questions/0/answer/1/text markdown B',
    ]);
  });

  it('parses a text once', () => {
    const one = context('draft');
    const text = one.proses().find(({ value }) => value === '*A*');
    if (!text) throw new Error('The text is missing');
    expect(one.prose(text)).toBe(one.prose(text));
    expect(one.prose(text).children[0]).toMatchObject({ type: 'paragraph', children: [{ type: 'emphasis' }] });
  });

  it.each([
    ['images within images', `${'!['.repeat(1000)}a${'](b)'.repeat(1000)}`],
    ['emphases without end', '*_'.repeat(10_000)],
    ['quotations without end', `${'>'.repeat(1000)} a`],
  ])('does not hand to the parser what would choke it: %s', (_, value) => {
    expect(context('draft').prose({ pointer: '/x', value, kind: 'markdown' }).children).toEqual([]);
  });
});
