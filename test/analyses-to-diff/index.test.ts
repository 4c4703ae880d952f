import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { diffOf, kindsOf, mali, maliDiff, named } from './versions.ts';

describe('analysesToDiff', () => {
  it('takes a claim under another id for the same claim, wherever it is referred to', () => {
    const fresh = JSON.parse(JSON.stringify(mali()).replaceAll('small-band', 'few-attackers'));
    expect(diffOf(mali(), fresh)).toMatchObject({
      changes: [{ kind: 'claim-renamed', from: 'small-band', to: 'few-attackers', judgement: false }],
      prose: [],
    });
  });

  it('compares what a renamed claim says now', () => {
    const fresh: Analysis = JSON.parse(JSON.stringify(mali()).replaceAll('media-death-toll', 'toll-in-media'));
    const toll = named(fresh.claims, 'toll-in-media');
    toll.statement = toll.statement.replace('50 and 70', '60 and 80');
    toll.figure = { counts: 'deaths', low: 60, high: 80 };
    expect(kindsOf(diffOf(mali(), fresh).changes)).toEqual(['claim-figure', 'claim-restated', 'claim-renamed']);
  });

  it('finds a thousand claims again that have other ids', () => {
    const claims = (prefix: string) =>
      Array.from({ length: 1000 }, (_, index) => ({
        id: `${prefix}-${index}`,
        statement: `Statement ${index} of the thousand.`,
        kind: 'fact' as const,
      }));
    const { changes } = diffOf({ ...mali(), claims: claims('old') }, { ...mali(), claims: claims('new') });
    const renamed = changes.filter(({ kind }) => kind === 'claim-renamed');
    expect(renamed).toHaveLength(1000);
    expect(renamed[7]).toMatchObject({ from: 'old-7', to: 'new-7' });
  });

  it('takes what is empty or false for what is left out', () => {
    const fresh = { ...mali(), related: [], corrections: [] };
    Object.assign(named(fresh.claims, 'site-distance'), { relations: [], actors: [] });
    Object.assign(named(fresh.claims, 'media-death-toll').figure ?? {}, { approximate: false });
    Object.assign(fresh.experts?.[0] ?? {}, { external: false });
    Object.assign(fresh.sources?.[0] ?? {}, { confidential: false });
    const old = mali();
    for (const name of ['relations', 'actors'] as const) delete named(old.claims, 'site-distance')[name];
    expect(diffOf(old, fresh)).toMatchObject({ changes: [], prose: [] });
  });

  it('does not take another claim for a renamed one', () => {
    const { changes } = maliDiff((analysis) => {
      const one = named(analysis.claims, 'material-loss-uncertain');
      Object.assign(one, { id: 'another', statement: 'The weather was dry throughout that month.' });
    });
    expect(kindsOf(changes)).toEqual(expect.arrayContaining(['claim-dropped', 'claim-added']));
    expect(kindsOf(changes)).not.toContain('claim-renamed');
  });

  it('puts first what was confirmed and no longer is, then figures, likelihood, status and sources lost', () => {
    const { changes } = maliDiff((analysis) => {
      analysis.title = 'Another title';
      named(analysis.claims, 'site-distance').citations = [];
      named(analysis.claims, 'tinzawaten-bid').likelihood = 'likely';
      named(analysis.claims, 'jnim-attackers').figure = { counts: 'attackers', best: 14 };
      named(analysis.claims, 'attack-rumours').status = 'refuted';
      named(analysis.claims, 'tinzawaten-defeat').status = 'unverified';
    });
    expect(changes.map(({ kind, id }) => `${kind} ${id ?? ''}`.trim())).toEqual([
      'claim-status tinzawaten-defeat',
      'claim-figure jnim-attackers',
      'claim-likelihood tinzawaten-bid',
      'claim-status attack-rumours',
      'citation-dropped site-distance',
      'analysis-title',
    ]);
  });

  it('says that the ids or the languages differ', () => {
    const { notices } = maliDiff((analysis) => Object.assign(analysis, { id: 'other', language: 'fr' }));
    expect(notices).toEqual([expect.stringContaining('ids differ'), expect.stringContaining('en and fr')]);
  });

  it('tells of an analysis that is new, and of one that is gone', () => {
    const come = diffOf(undefined, mali());
    const gone = diffOf(mali(), undefined);
    expect([come.old, gone.new]).toEqual([null, null]);
    expect(new Set(come.changes.map(({ kind }) => kind.replace(/^.*-/, '')))).toEqual(new Set(['added']));
    expect(new Set(gone.changes.map(({ kind }) => kind.replace(/^.*-/, '')))).toEqual(new Set(['dropped']));
    expect(gone.prose).toHaveLength(come.prose.length);
  });

  it('tells of another address or another place as of one change', () => {
    const one = { title: 'On the Sahel', url: 'https://a.example/' };
    const accepted = {
      rule: 'unused',
      pointer: '/claims/3',
      reason: 'Kept for later.',
      by: 'A',
      expires: '2030-01-01',
    };
    const old = { ...mali(), related: [one], suppressions: [accepted] };
    const fresh = {
      ...mali(),
      related: [{ ...one, url: 'https://b.example/' }],
      suppressions: [{ ...accepted, pointer: '/claims/4' }],
    };
    expect(diffOf(old, fresh).changes.map(({ kind }) => kind)).toEqual(['suppression-pointer', 'related-url']);
  });
});
