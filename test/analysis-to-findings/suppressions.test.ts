import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/analysis-to-findings/judge.ts';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import type { Rule } from '../../scripts/analysis-to-findings/rule.ts';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { rules } from '../../scripts/analysis-to-findings/rules/our-rules.ts';
import { suppressionStale } from '../../scripts/analysis-to-findings/rules/suppression-stale.ts';
import type { Analysis, Suppression } from '../../scripts/model/analysis.generated.ts';

const accepted = { reason: 'It is known.', by: 'A. Editor', expires: '2025-03-01' };
const suppression = (changes: Partial<Suppression> = {}): Suppression => ({
  rule: 'finds',
  pointer: '/title',
  ...accepted,
  ...changes,
});
const told = { wants: 'Something.', why: 'Because.' };
const finds: Rule = { ...told, id: 'finds', level: 'error', check: () => [{ pointer: '/title', message: 'wrong' }] };

function judged(suppressions: Suppression[], options: { rule?: Rule; today?: string; dates?: Partial<Analysis> } = {}) {
  const { rule = finds, today, dates } = options;
  const analysis: Analysis = {
    schemaVersion: '1.0',
    id: 'x',
    language: 'en',
    status: 'review',
    title: 'T',
    standfirst: 'S',
    questions: [{ id: 'q', question: 'Q?', answer: 'A.' }],
    ...dates,
    suppressions,
  };
  const { faults, suppressed } = judge(ruleContextOf(analysis, 'x'), [rule, suppressionStale], today);
  const stale = faults.filter(({ ruleId }) => ruleId === 'suppression-stale').map(({ message }) => message);
  return { found: faults.filter(({ ruleId }) => ruleId === rule.id).length, suppressed, stale };
}

describe('a suppression', () => {
  it('takes out what its rule finds at its place, and keeps it known', () => {
    expect(judged([suppression()])).toEqual({
      found: 0,
      suppressed: [
        {
          fault: { ruleId: 'finds', severity: 'error', pointer: '/title', message: 'wrong' },
          suppression: accepted,
        },
      ],
      stale: [],
    });
  });

  it.each(['/titl', '/title/0', '/standfirst', '/questions'])(
    'does not reach what is found elsewhere: %s',
    (pointer) => {
      expect(judged([suppression({ pointer })])).toMatchObject({
        found: 1,
        suppressed: [],
        stale: [expect.any(String)],
      });
    },
  );

  it('does not reach what another rule finds', () => {
    const other = { ...finds, id: 'others' };
    const message = '`finds` is not a rule whose findings can be suppressed';
    expect(judged([suppression()], { rule: other })).toEqual({ found: 1, suppressed: [], stale: [message] });
  });

  it('does not hold against a rule that protects something', () => {
    const message = 'findings of `finds` cannot be suppressed';
    const firm: Rule = { ...finds, firm: true };
    expect(judged([suppression()], { rule: firm })).toEqual({ found: 1, suppressed: [], stale: [message] });
  });

  it('does not hold without a reason', () => {
    const { reason: _, ...without } = suppression();
    expect(judged([without])).toMatchObject({
      found: 1,
      suppressed: [],
      stale: [expect.stringContaining('no reason')],
    });
  });

  it.each<[string, string | undefined, Partial<Analysis>, boolean]>([
    ['on its last day', '2025-03-01', {}, true],
    ['on the day after', '2025-03-02', {}, false],
    ['on no day, as in a build', undefined, {}, true],
    ['on no day, in a brief of a later one', undefined, { published: '2025-03-02', updated: '2025-04-02' }, true],
    ['before the day of its brief', '2025-02-01', { published: '2025-03-02' }, true],
    ['in a published brief that nobody has changed since', '2026-03-02', { status: 'published' }, false],
  ])('%s', (_, today, dates, holds) => {
    const { found, suppressed, stale } = judged([suppression()], { dates, ...(today ? { today } : {}) });
    expect({ found, suppressed: suppressed.length }).toEqual(
      holds ? { found: 0, suppressed: 1 } : { found: 1, suppressed: 0 },
    );
    const expired = 'the suppression of `finds` has expired (its last day was 2025-03-01), so it does not hold';
    expect(stale).toEqual(holds ? [] : [expired]);
  });

  it('of a rule that crashed is neither used nor unused, and the crash is not suppressed', () => {
    const crashes: Rule = {
      ...finds,
      check() {
        throw new Error('Colonel Traoré');
      },
    };
    const crash = suppression({ rule: 'rule-crashed', pointer: '' });
    expect(judged([suppression()], { rule: crashes })).toEqual({ found: 0, suppressed: [], stale: [] });
    expect(judged([crash], { rule: crashes }).stale).toEqual([
      '`rule-crashed` is not a rule whose findings can be suppressed',
    ]);
  });

  it('comes to nothing on ten thousand findings, ten thousand times', { timeout: 10_000 }, () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      pointer: `/questions/${index}/id`,
      message: 'wrong',
    }));
    const suppressions = many.map(({ pointer }) => suppression({ pointer }));
    expect(judged(suppressions, { rule: { ...finds, check: () => many } }).suppressed).toHaveLength(10_000);
  });
});

describe('suppressed findings', () => {
  const read = (text: string, today?: string) => {
    const bytes = new TextEncoder().encode(text);
    return judgeFile({ file: 'x.yaml', name: 'x', format: 'yaml', bytes }, today ? { today } : {});
  };
  const text = [
    'schemaVersion: "1.0"',
    'id: x',
    'language: en',
    'status: draft',
    'title: T',
    'standfirst: S',
    'questions: [{ id: q, question: Q?, answer: "A.[^traore]" }]',
    'sources:',
    '  - { id: traore, kind: interview, confidential: true, publicDescription: An officer }',
    'actors:',
    '  - { id: traore, name: Army }',
    'suppressions:',
    '  - { rule: unused, pointer: /actors/0, reason: It is known., by: A. Editor, expires: 2025-03-01 }',
  ].join('\n');

  it('have a place, and name no confidential source', () => {
    const { analysis, findings, suppressed } = read(text);
    expect(analysis).toBeDefined();
    expect(findings).toEqual([]);
    expect(suppressed).toMatchObject([
      {
        finding: { ruleId: 'unused', file: 'x.yaml', line: 11, message: 'nothing uses actor 1' },
        suppression: accepted,
      },
    ]);
    expect(JSON.stringify(suppressed)).not.toContain('raore');
  });

  it('come back when the suppression has expired', () => {
    const { analysis, findings, suppressed } = read(text, '2025-03-02');
    expect(analysis).toBeUndefined();
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'unused warning',
      'suppression-stale error',
    ]);
    expect(suppressed).toEqual([]);
  });
});

it('suppressions are judged last, when all that they could suppress is known', () => {
  expect(rules.at(-1)).toBe(suppressionStale);
});
