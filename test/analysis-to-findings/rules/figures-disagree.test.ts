import { describe, expect, it } from 'vitest';
import { figuresDisagree } from '../../../scripts/analysis-to-findings/rules/figures-disagree.ts';
import type { Claim } from '../../../scripts/model/analysis.generated.ts';
import { foundIn } from './one-paragraph.ts';

const when = { from: '2024-05-12', precision: 'day' } as const;
const base: Claim = {
  id: 'a',
  kind: 'reported',
  statement: 'S.',
  place: 'taram',
  when,
  figure: { counts: 'deaths', best: 12 },
};

const found = (changes: Partial<Claim>, more: Parameters<typeof foundIn>[3] = {}, first: Claim = base) =>
  foundIn(figuresDisagree, 'en', 'A.', { claims: [first, { ...base, id: 'b', ...changes }], ...more });

describe('two numbers for one thing, place and day', () => {
  it.each<[string, Partial<Claim>]>([
    ['that differ', { figure: { counts: 'deaths', best: 30 } }],
    ['where one is a bound that the other is below', { figure: { counts: 'deaths', low: 20 } }],
    ['where one is a range beside the other', { figure: { counts: 'deaths', low: 13, high: 20 } }],
    ['where both are rounded', { figure: { counts: 'deaths', best: 30, approximate: true } }],
    ['whoever gives them', { attributedTo: 'The army', figure: { counts: 'deaths', best: 30 } }],
  ])('disagree: %s', (_, changes) => {
    expect(found(changes)).toEqual(['/claims/1/figure']);
  });

  it.each<[string, Partial<Claim>, Parameters<typeof foundIn>[3]?]>([
    ['the same number', {}],
    ['a range around it', { figure: { counts: 'deaths', low: 10, high: 20 } }],
    ['a bound that it keeps', { figure: { counts: 'deaths', low: 10 } }],
    ['about as many', { figure: { counts: 'deaths', best: 13, approximate: true } }],
    ['words without a number', { figure: { counts: 'deaths', verbatim: 'dozens' } }],
    ['another thing', { figure: { counts: 'arrests', best: 30 } }],
    ['another unit', { figure: { counts: 'deaths', best: 30, unit: 'per cent' } }],
    ['another place', { place: 'hawban', figure: { counts: 'deaths', best: 30 } }],
    ['another day', { when: { from: '2024-05-13', precision: 'day' }, figure: { counts: 'deaths', best: 30 } }],
    ['a later count', { asOf: '2024-05-20', figure: { counts: 'deaths', best: 30 } }],
    ['of others', { actors: ['army'], figure: { counts: 'deaths', best: 30 } }],
    ['a forecast', { kind: 'forecast', figure: { counts: 'deaths', best: 30 } }],
    ['refuted', { status: 'refuted', figure: { counts: 'deaths', best: 30 } }],
    [
      'told apart by a relation',
      { relations: [{ type: 'contradicts', claim: 'a' }], figure: { counts: 'deaths', best: 30 } },
    ],
    [
      'held by a dispute',
      { figure: { counts: 'deaths', best: 30 } },
      { disputes: [{ id: 'd', matter: 'M', accounts: ['a', 'b'], verdict: 'V' }] },
    ],
  ])('agree: %s', (_, changes, more) => {
    expect(found(changes, more)).toEqual([]);
  });

  it('disagree also by the day as of which they are true', () => {
    const { when: _, ...dated } = { ...base, asOf: '2024-05-12' };
    const other = {
      when: undefined,
      asOf: '2024-05-12',
      figure: { counts: 'deaths', best: 30 },
    } as unknown as Partial<Claim>;
    expect(found(other, {}, dated)).toEqual(['/claims/1/figure']);
    expect(found({ ...other, place: undefined } as unknown as Partial<Claim>, {}, dated)).toEqual([]);
  });

  it('a dispute of one of them does not hold the other', () => {
    const disputes = [{ id: 'd', matter: 'M', accounts: ['a', 'c'], verdict: 'V' }];
    expect(found({ figure: { counts: 'deaths', best: 30 } }, { disputes })).toEqual(['/claims/1/figure']);
  });
});
