import { describe, expect, it } from 'vitest';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { confidentialExposed } from '../../scripts/analysis-to-findings/rules/confidential-exposed.ts';
import type { Actor, Analysis, Source } from '../../scripts/model/analysis.generated.ts';
import { secretsIn } from '../../scripts/secrets/discretion.ts';
import { analysis } from '../analyses.ts';
import { forms, surname } from '../canaries/every-field.ts';

const officer: Source = {
  id: 'officer-9',
  kind: 'interview',
  confidential: true,
  publicDescription: 'An officer',
};

function withSource(fields: Partial<Source>, more: Partial<Analysis> = {}): Analysis {
  return analysis('x', { sources: [{ ...officer, ...fields }], ...more }) as unknown as Analysis;
}

function isAccused(value: Analysis, standfirst: string): boolean {
  const context = ruleContextOf({ ...value, standfirst }, 'x');
  const found = [...confidentialExposed.check(context, { rules: [], ran: [], faults: [] })];
  return found.some(({ pointer }) => pointer === '/standfirst');
}

const hiding: readonly (readonly [string, Partial<Source>, string])[] = [
  ...forms.map(([name, text]) => [name, { title: `Colonel ${surname}, border office` }, text] as const),
  ['an organisation', { publisher: 'Border Office of Kati' }, 'the border office of Kati said'],
  ['a host', { url: 'https://wexmorlyn.example.org/a' }, 'see wexmorlyn.example.org'],
  ['an address', { url: 'https://example.org/people/osman-tahir' }, 'so Osman Tahir spoke'],
  ['a host in Punycode', { url: 'https://wexmörlyn.example.org/a' }, 'see https://xn--wexmrlyn-q4a.example.org/a'],
  ['an account', { kind: 'social-media', url: 'https://example.org/@wexmorlynml/status/12' }, 'see @wexmorlynml'],
  ['a place in a title', { title: 'The deputy head of the border office, La Unión' }, 'In La Unión, all was quiet'],
  ['a relative', { biasNote: 'Brother of Osman Tahir' }, 'Mr Tahir spoke'],
  ['a short name', { author: 'Amadou Ba' }, 'Mr Ba spoke'],
  ['a surname that is a word', { author: 'Ada Page' }, 'Ms Page spoke'],
  ['a telephone number', { title: '+223 76 12 34 56' }, 'call +223 76 12 34 56'],
  ['a name in Chinese', { author: '王伟' }, '昨天王伟说'],
];

describe('what a text is refused for', () => {
  it.each(hiding)('is hidden too: %s', (_, fields, text) => {
    const value = withSource(fields);
    expect(isAccused(value, text)).toBe(true);
    expect(secretsIn(value).inWords(text)).toBe(true);
    expect(secretsIn(value).overlaps(text)).toBe(true);
  });
});

describe('a person who is named in a note on bias', () => {
  const actors: Actor[] = [{ id: 'front', name: 'The Front' }];

  it('is found whether or not the brief has actors', () => {
    const value = withSource({ biasNote: 'Brother of Osman Tahir' });
    expect(isAccused(value, 'Tahir spoke')).toBe(true);
    expect(isAccused({ ...value, actors }, 'Tahir spoke')).toBe(true);
  });

  it('is no secret where the brief names that person as an actor', () => {
    const value = withSource({ biasNote: 'Works for General Tahir' });
    expect(isAccused({ ...value, actors: [{ id: 'tahir', name: 'Osman Tahir' }] }, 'Tahir spoke')).toBe(false);
  });
});

describe('a name with a rank', () => {
  it.each<[string, Partial<Analysis>]>([
    ['an actor', { actors: [{ id: 'a', name: `Colonel ${surname}` }] }],
    ['an expert', { experts: [{ name: `Colonel ${surname}`, role: 'Analyst', organisation: 'Desk' }] }],
    [
      'the publisher of an open source',
      { sources: [officer, { id: 'b', kind: 'media', publisher: `Colonel ${surname}` }] },
    ],
  ])('is not made public by %s of that name', (_, more) => {
    const title = `Colonel ${surname}, border office`;
    const value = withSource({ title }, more);
    const sources = [{ ...officer, title }, ...(more.sources?.slice(1) ?? [])];
    expect(isAccused({ ...value, sources }, `${surname} spoke`)).toBe(true);
    expect(secretsIn({ ...value, sources }).inWords(`${surname} spoke`)).toBe(true);
  });
});
