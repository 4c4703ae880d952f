import { describe, expect, it } from 'vitest';
import { diffToMarkdown } from '../../scripts/diff-to-report/markdown/diff-to-markdown.ts';
import { diffToPretty } from '../../scripts/diff-to-report/pretty/diff-to-pretty.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { maliDiff, named } from '../analyses-to-diff/versions.ts';

type Edit = (analysis: Analysis) => unknown;
type List = 'claims' | 'sources' | 'disputes' | 'recommendations' | 'questions' | 'scenarios' | 'actors' | 'places';

const set =
  (list: List, id: string, values: object): Edit =>
  (analysis) =>
    Object.assign(named<{ id: string }>(analysis[list], id), values);

const inText =
  (from: string | RegExp, to: string): Edit =>
  (analysis) => {
    const { answer } = named(analysis.questions, 'what-happened');
    if (typeof answer === 'string') throw new Error('Not a list.');
    answer[2] = String(answer[2]).replace(/\s+/g, ' ').replace(from, to);
  };

/** One edit, and what of it must be seen at once. */
const edits: [string, Edit, RegExp][] = [
  ['status', set('claims', 'kati-raid', { status: 'disputed' }), /confirmed → \**disputed/],
  ['kind', set('claims', 'kati-raid', { kind: 'reported' }), /→ \**reported/],
  ['figure', set('claims', 'jnim-attackers', { figure: { counts: 'attackers', best: 14 } }), /13.* → \**14/],
  ['unit', set('claims', 'site-distance', { figure: { counts: 'distance', best: 10, unit: 'miles' } }), /10 miles/],
  ['figure lost', set('claims', 'jnim-attackers', { figure: undefined }), /→ \**none/],
  ['likelihood', set('claims', 'tinzawaten-bid', { likelihood: 'likely' }), /→ \**likely/],
  ['confidence', set('claims', 'small-band', { confidence: { level: 'low', basis: 'Hearsay.' } }), /high → \**low/],
  ['horizon', set('claims', 'tinzawaten-bid', { horizon: 'this year' }), /this year/],
  ['condition', set('claims', 'trust-erodes', { condition: 'always' }), /always/],
  ['speaker', set('claims', 'jnim-attackers', { attributedTo: 'the army' }), /JNIM → \**the army/],
  ['as of', set('claims', 'jnim-attackers', { asOf: '2024-09-20' }), /2024-09-20/],
  ['statement', set('claims', 'kati-raid', { statement: 'Militants raided Kati in 2021.' }), /2022.*2021/],
  [
    'negation',
    set('claims', 'kati-raid', { statement: 'Militants never raided Kati in 2022.' }),
    /may change what it says[\s\S]*never/,
  ],
  ['claim gone', (analysis) => analysis.claims?.shift(), /Claim dropped/],
  ['claim come', (analysis) => analysis.claims?.push({ id: 'x', statement: 'It rained.', kind: 'fact' }), /It rained/],
  ['citation gone', (analysis) => named(analysis.claims, 'kati-raid').citations?.pop(), /Source lost/],
  [
    'citation come',
    (analysis) => named(analysis.claims, 'kati-raid').citations?.push({ source: 'international-media' }),
    /Source added/,
  ],
  ['reliability', set('sources', 'national-television', { reliability: 'D' }), /C .* → \**D/],
  ['source title', set('sources', 'national-television', { title: 'Radio' }), /Radio/],
  ['source date', set('sources', 'national-television', { date: '2020-01-01' }), /2020-01-01/],
  ['verdict', set('disputes', 'russian-deaths', { verdict: 'Established.' }), /Established/],
  ['account gone', (analysis) => named(analysis.disputes, 'deaths').accounts.pop(), /Dispute accounts/],
  ['direction', set('recommendations', 'no-swap-of-partners', { direction: 'for' }), /against → \**for/],
  [
    'strength',
    set('recommendations', 'no-swap-of-partners', { strength: 'strong' }),
    /against: strength[\s\S]*conditional → \**strong/,
  ],
  ['modality', set('recommendations', 'rethink-strategy', { modality: 'could' }), /must → \**could/],
  ['addressee', set('recommendations', 'rethink-strategy', { addressee: 'jnim' }), /malian-authorities → \**jnim/],
  ['action', set('recommendations', 'rethink-strategy', { action: 'Stay as it is.' }), /Stay as it is/],
  ['recommendation gone', (analysis) => analysis.recommendations?.splice(2, 1), /Recommendation against: dropped/],
  ['scenario', set('scenarios', 'siege-of-bamako', { likelihood: 'likely' }), /→ \**likely/],
  ['scenario steps', (analysis) => named(analysis.scenarios, 'siege-of-bamako').steps.pop(), /Scenario steps/],
  [
    'question',
    set('questions', 'what-happened', { question: 'Did nothing happen in Bamako?' }),
    /Did nothing happen|nothing/,
  ],
  ['title', (analysis) => Object.assign(analysis, { title: 'Another title' }), /Another title/],
  ['stage', (analysis) => Object.assign(analysis, { status: 'draft' }), /published → \**draft/],
  ['scale', (analysis) => Object.assign(analysis, { likelihoodScale: 'phia-2025' }), /phia-2025/],
  ['actor', set('actors', 'jnim', { name: 'A gang' }), /A gang/],
  ['place', set('places', 'kati', { latitude: 12 }), /12/],
  ['number in the text', inText('up to twenty', 'up to thirty'), /numbers[\s\S]*thirty/],
  ['negation in the text', inText('is contested', 'is not contested'), /may change what it says[\s\S]*not/],
  ['hedge in the text', inText('is contested', 'is hardly contested'), /may change what it says[\s\S]*hardly/],
  ['citation in the text', inText('[^jnim-attackers]', ''), /citations/],
  ['words in the text', inText('At midday', 'At lunch time'), /lunch time/],
];

describe('what a reader sees first', () => {
  it.each(edits)('holds a change of %s', (_, edit, expected) => {
    const diff = maliDiff(edit);
    for (const report of [diffToPretty(diff), diffToMarkdown(diff)]) {
      const [unfolded = ''] = report.split('<details>');
      expect(unfolded.split('\n').slice(0, 30).join('\n')).toMatch(expected);
    }
  });
});
