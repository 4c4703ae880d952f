import { schemaFaults } from '../../scripts/value-to-analysis/schema-faults/schema-faults.ts';

type Members = Record<string, unknown>;

/** The least that is valid. */
export const analysis: Members = {
  $schema: '../schema/analysis.schema.json',
  schemaVersion: '1.0',
  id: 'mali-bamako-attack',
  language: 'en',
  status: 'draft',
  title: '…',
  standfirst: '…',
  questions: [{ id: 'what-happened', question: 'What happened?', answer: 'One or more Markdown paragraphs.' }],
};

/** What `status: published` needs besides. */
export const published: Members = {
  region: 'West Africa',
  countries: ['ML'],
  published: '2024-09-24',
  informationCutoff: '2024-09-23',
  experts: [],
  sources: [],
  claims: [],
};

/** The least that is valid with some members changed and one left out. */
export function amended(members: Members, without?: string): Members {
  const { [without ?? '']: _, ...rest } = { ...analysis, ...members };
  return rest;
}

/** An analysis with one claim. */
export function claim(members: Members, without?: string): Members {
  const { [without ?? '']: _, ...rest }: Members = { id: 'c', kind: 'fact', statement: 'S', ...members };
  return amended({ claims: [rest] });
}

/** An analysis with one source. */
export function source(members: Members): Members {
  return amended({ sources: [{ id: 's', kind: 'interview', ...members }] });
}

/** An analysis whose one answer has these blocks. */
export function answer(...blocks: unknown[]): Members {
  return amended({ questions: [{ id: 'q', question: 'Q?', answer: blocks }] });
}

/** An analysis that uses every field of the model. */
export const everything: Members = {
  ...analysis,
  ...published,
  status: 'published',
  shortTitle: 'Short',
  format: 'qa',
  topics: ['Jihadism'],
  updated: '2024-10-01',
  experts: [{ name: 'N', role: 'R', organisation: 'O', external: true, url: 'https://example.org/n' }],
  hero: { src: 'images/a.png', alt: 'A', caption: 'C', credit: 'D' },
  translationOf: 'mali-attaque',
  originalLanguage: 'fr-CA',
  translationNote: 'Translated.',
  likelihoodScale: 'icd-203',
  questions: [
    { id: 'q-1', question: 'Q?', kind: 'narrative', answer: 'Text.' },
    {
      id: 'q-2',
      question: 'Q?',
      kind: 'normative',
      answer: [
        'Text.[^c-1]',
        { type: 'paragraph', text: 'Text.', claims: ['c-1'] },
        { type: 'pullquote', text: 'Text.', attribution: 'A resident' },
        { type: 'figure', src: 'a.webp', alt: 'A', caption: 'C', credit: 'D' },
        { type: 'map', places: ['p-1'], caption: 'C' },
        { type: 'timeline', claims: ['c-1'] },
        { type: 'comparison', dispute: 'd-1' },
        { type: 'chart', claims: ['c-1'], caption: 'C' },
        { type: 'box', title: 'T', text: 'Text.' },
        { type: 'table', caption: 'C', columns: ['A', 'B'], rows: [['1', '']] },
      ],
    },
  ],
  sources: [
    {
      id: 's-1',
      kind: 'report',
      title: 'T',
      publisher: 'P',
      author: 'A',
      date: '2024-09',
      url: 'https://example.org/r',
      archivedUrl: 'https://example.org/archive/r',
      accessed: '2024-09-20',
      language: 'fr',
      reliability: 'B',
      biasNote: 'N',
    },
    { id: 's-2', kind: 'interview', confidential: true, publicDescription: 'Security sources' },
  ],
  claims: [
    {
      id: 'c-1',
      statement: 'S',
      kind: 'forecast',
      citations: [{ source: 's-1', locator: 'p. 4', credibility: 2, descriptor: 'a senior officer' }],
      attributedTo: 'JNIM',
      status: 'unverified',
      confidence: { level: 'low', basis: 'B' },
      likelihood: 'very likely',
      horizon: 'six months',
      condition: 'if',
      asOf: '2024-09-19',
      when: { from: '2024-09-17T05:00Z', to: '2024-09-18', precision: 'minute', text: 'at dawn' },
      place: 'p-1',
      actors: ['a-1'],
      figure: { counts: 'deaths', low: 50, best: 60, high: 70, unit: 'km', approximate: true, verbatim: 'dozens' },
      relations: [{ type: 'contradicts', claim: 'c-2' }],
    },
    { id: 'c-2', statement: 'S', kind: 'fact', likelihood: { percent: 70 } },
    { id: 'c-3', statement: 'S', kind: 'fact', likelihood: { from: 55, to: 80 } },
  ],
  disputes: [{ id: 'd-1', matter: 'M', accounts: ['c-1', 'c-2'], verdict: 'V', incomparable: [['c-1', 'c-2']] }],
  recommendations: [
    {
      id: 'r-1',
      addressee: 'a-1',
      action: 'A',
      direction: 'for',
      modality: 'should',
      strength: 'strong',
      condition: 'C',
      horizon: 'immediate',
      basedOn: ['c-1'],
      question: 'q-2',
      justification: 'J',
    },
  ],
  actors: [{ id: 'a-1', name: 'N', nativeName: 'N', acronym: 'N', description: 'D', distinctFrom: ['a-2'] }],
  places: [{ id: 'p-1', name: 'N', country: 'ML', latitude: 12.5, longitude: -7.9, kind: 'airport' }],
  scenarios: [{ id: 'x-1', trigger: 'T', steps: ['S'], likelihood: 'unlikely', horizon: 'H', against: 'A' }],
  glossary: [{ term: 'T', meaning: 'M' }],
  related: [{ title: 'T', url: 'https://example.org/1' }],
  furtherReading: [{ title: 'T', url: 'https://example.org/2' }],
  corrections: [{ date: '2024-10-01', kind: 'update', note: 'N' }],
  suppressions: [{ rule: 'stale-figure', pointer: '/claims/0', reason: 'R', by: 'B', expires: '2025-01-01' }],
};

/** Pointer and message of each fault of a value; `key` before the pointer where the key is meant. */
export function told(value: unknown): string[] {
  return schemaFaults(value).map(({ pointer, message, atKey }) => `${atKey ? 'key ' : ''}${pointer}: ${message}`);
}
