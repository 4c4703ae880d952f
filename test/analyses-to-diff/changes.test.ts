import { describe, expect, it } from 'vitest';
import type { Analysis, Claim } from '../../scripts/model/analysis.generated.ts';
import type { Change } from '../../scripts/model/diff.ts';
import { mali, maliDiff, named } from './versions.ts';

type Edit = (analysis: Analysis) => unknown;
type Named = 'claims' | 'sources' | 'disputes' | 'recommendations' | 'questions' | 'scenarios' | 'places';

/** Gives a thing other values. */
const set =
  (list: Named, id: string, values: object): Edit =>
  (analysis) =>
    Object.assign(named<{ id: string }>(analysis[list], id), values);

const claim = (id: string, values: Partial<Record<keyof Claim, unknown>>) => set('claims', id, values);

/** What is edited, and the one change that comes of it. */
const cases: [string, Edit, Partial<Change>][] = [
  [
    'a confirmation lost',
    claim('kati-raid', { status: 'disputed' }),
    { kind: 'claim-status', topic: 'standing', severity: 'high', judgement: true, from: 'confirmed', to: 'disputed' },
  ],
  [
    'a status taken away',
    claim('attack-rumours', { status: undefined }),
    { kind: 'claim-status', severity: 'high', from: 'unverified' },
  ],
  ['another kind', claim('kati-raid', { kind: 'reported' }), { kind: 'claim-kind', to: 'reported' }],
  [
    'a range revised',
    claim('media-death-toll', { figure: { counts: 'deaths', low: 60, high: 80 } }),
    { kind: 'claim-figure', topic: 'figures', severity: 'high', from: expect.objectContaining({ low: 50, high: 70 }) },
  ],
  [
    'words that became a number',
    claim('jnim-casualties', { figure: { counts: 'killed-or-wounded', low: 200 } }),
    { kind: 'claim-figure', note: 'words have become a number' },
  ],
  [
    'a number that became words',
    claim('jnim-attackers', { figure: { counts: 'attackers', verbatim: 'a handful' } }),
    { kind: 'claim-figure', note: 'a number has become words' },
  ],
  [
    'another thing counted',
    claim('jnim-attackers', { figure: { counts: 'deaths', best: 13 } }),
    { kind: 'claim-figure', note: 'it counts something else now, so the two cannot be compared' },
  ],
  [
    'a figure in another unit',
    claim('site-distance', { figure: { counts: 'distance', best: 10, unit: 'miles', approximate: true } }),
    { kind: 'claim-figure', note: 'the unit is another one' },
  ],
  ['a figure dropped', claim('jnim-attackers', { figure: undefined }), { kind: 'claim-figure', severity: 'high' }],
  [
    'a likelihood moved',
    claim('tinzawaten-bid', { likelihood: 'likely' }),
    { kind: 'claim-likelihood', topic: 'likelihood', severity: 'high', from: 'roughly even chance', to: 'likely' },
  ],
  [
    'a likelihood in numbers',
    claim('tinzawaten-bid', { likelihood: { from: 55, to: 70 } }),
    { kind: 'claim-likelihood', to: { from: 55, to: 70 } },
  ],
  [
    'a level of confidence',
    (analysis) => Object.assign(named(analysis.claims, 'small-band').confidence ?? {}, { level: 'low' }),
    {
      kind: 'claim-confidence-level',
      severity: 'high',
      from: 'high',
      to: 'low',
      pointerNew: expect.stringMatching(/^\/claims\/\d+\/confidence\/level$/),
    },
  ],
  [
    'a basis of confidence',
    claim('small-band', { confidence: { level: 'high', basis: 'Other grounds.' } }),
    { kind: 'claim-confidence-basis', severity: 'medium', to: 'Other grounds.' },
  ],
  ['a grade dropped', claim('small-band', { confidence: undefined }), { kind: 'claim-confidence', severity: 'high' }],
  ['a horizon', claim('tinzawaten-bid', { horizon: 'this year' }), { kind: 'claim-horizon' }],
  ['a condition', claim('trust-erodes', { condition: 'always' }), { kind: 'claim-condition' }],
  [
    'an attribution lost',
    claim('jnim-attackers', { attributedTo: undefined }),
    { kind: 'claim-attribution', from: 'JNIM' },
  ],
  [
    'an as-of date',
    claim('jnim-attackers', { asOf: '2024-09-20' }),
    { kind: 'claim-as-of', from: '2024-09-23', to: '2024-09-20' },
  ],
  [
    'a claim restated',
    claim('kati-raid', { statement: 'Militants attacked Kati in 2022.' }),
    {
      kind: 'claim-restated',
      severity: 'medium',
      words: [
        { in: 'both', text: 'Militants ' },
        { in: 'old', text: 'raided' },
        { in: 'new', text: 'attacked' },
        { in: 'both', text: ' Kati in 2022.' },
      ],
    },
  ],
  [
    'a citation dropped',
    (analysis) => named(analysis.claims, 'kati-raid').citations?.pop(),
    {
      kind: 'citation-dropped',
      severity: 'high',
      from: expect.objectContaining({ source: 'crisis-group-monitoring' }),
    },
  ],
  [
    'a citation added',
    (analysis) => named(analysis.claims, 'site-distance').citations?.push({ source: 'international-media' }),
    { kind: 'citation-added', severity: 'medium', to: { source: 'international-media', name: expect.any(String) } },
  ],
  [
    'a worse credibility',
    (analysis) => Object.assign(named(analysis.claims, 'site-distance').citations?.[0] ?? {}, { credibility: 4 }),
    { kind: 'citation-credibility', severity: 'high', from: 2, to: 4 },
  ],
  [
    'a credibility that cannot be judged, which is no worse grade',
    (analysis) => Object.assign(named(analysis.claims, 'site-distance').citations?.[0] ?? {}, { credibility: 6 }),
    { kind: 'citation-credibility', severity: 'medium' },
  ],
  [
    'a worse reliability',
    set('sources', 'national-television', { reliability: 'D' }),
    { kind: 'source-reliability', severity: 'high', from: 'C', to: 'D' },
  ],
  [
    'a source added',
    (analysis) => analysis.sources?.push({ id: 'new-report', kind: 'report', title: 'Something entirely new' }),
    { kind: 'source-added', severity: 'medium', id: 'new-report' },
  ],
  [
    'a verdict',
    set('disputes', 'russian-deaths', { verdict: 'Established.' }),
    { kind: 'dispute-verdict', topic: 'disputes', severity: 'high' },
  ],
  [
    'an account dropped',
    (analysis) => named(analysis.disputes, 'deaths').accounts.pop(),
    { kind: 'dispute-accounts', judgement: true },
  ],
  [
    'advice turned round',
    set('recommendations', 'no-swap-of-partners', { direction: 'for' }),
    { kind: 'recommendation-direction', severity: 'high', from: 'against', to: 'for' },
  ],
  [
    'a weaker recommendation',
    set('recommendations', 'rethink-strategy', { strength: 'conditional' }),
    { kind: 'recommendation-strength', severity: 'high' },
  ],
  [
    'a softer word',
    set('recommendations', 'rethink-strategy', { modality: 'could' }),
    { kind: 'recommendation-modality', from: 'must', to: 'could' },
  ],
  [
    'other grounds',
    (analysis) => named(analysis.recommendations, 'rethink-strategy').basedOn?.pop(),
    { kind: 'recommendation-basis', judgement: true },
  ],
  [
    'a recommendation dropped',
    (analysis) => analysis.recommendations?.splice(2, 1),
    { kind: 'recommendation-dropped', severity: 'high', id: 'no-swap-of-partners', pointerOld: '/recommendations/2' },
  ],
  [
    'recommendations in another order',
    (analysis) => analysis.recommendations?.reverse(),
    {
      kind: 'recommendation-order',
      from: mali().recommendations?.map(({ id }) => id),
      to: mali()
        .recommendations?.map(({ id }) => id)
        .reverse(),
    },
  ],
  [
    'a question reworded',
    set('questions', 'what-happened', { question: 'What has happened in Bamako?' }),
    { kind: 'question-reworded', judgement: false },
  ],
  [
    'a scenario',
    set('scenarios', 'siege-of-bamako', { likelihood: 'likely' }),
    { kind: 'scenario-likelihood', topic: 'likelihood' },
  ],
  [
    'a title',
    (analysis) => Object.assign(analysis, { title: 'Another title' }),
    { kind: 'analysis-title', judgement: false, pointerOld: '/title' },
  ],
  [
    'a stage',
    (analysis) => Object.assign(analysis, { status: 'draft' }),
    { kind: 'analysis-status', from: 'published', to: 'draft' },
  ],
  [
    'a scale',
    (analysis) => Object.assign(analysis, { likelihoodScale: 'phia-2025' }),
    { kind: 'analysis-likelihood-scale', judgement: true },
  ],
  [
    'an expert',
    (analysis) => analysis.experts?.push({ name: 'A', role: 'b', organisation: 'c' }),
    { kind: 'expert-added' },
  ],
  [
    'the picture, field by field',
    (analysis) => Object.assign(analysis.hero ?? {}, { credit: 'AFP' }),
    { kind: 'hero-credit', pointerNew: '/hero/credit', to: 'AFP' },
  ],
  ['the picture gone', (analysis) => delete analysis.hero, { kind: 'analysis-hero', pointerOld: '/hero' }],
  ['a place moved', set('places', 'kati', { latitude: 12 }), { kind: 'place-latitude', judgement: false }],
];

describe('analysesToDiff', () => {
  it.each(cases)('tells of %s, and of nothing else', (_, edit, expected) => {
    const { changes, prose, notices } = maliDiff(edit);
    expect([prose, notices]).toEqual([[], []]);
    expect(changes).toEqual([expect.objectContaining(expected)]);
  });
});
