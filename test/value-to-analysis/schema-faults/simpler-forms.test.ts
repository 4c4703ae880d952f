import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../scripts/bytes-to-value/parse-document.ts';
import { schemaFaults } from '../../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { amended, claim } from '../schema-samples.ts';

/** The hint of the only fault. */
function hint(value: unknown): string | undefined {
  const faults = schemaFaults(value);
  expect(faults).toHaveLength(1);
  return faults[0]?.hint;
}

describe('the right form is shown', () => {
  const list = (form: string) => `Write a list, even for a single entry: \`${form}\`.`;
  it.each<[string, unknown, string]>([
    ['a level', { confidence: 'high' }, '{ level: high, basis: Two independent interviews and video footage. }'],
    ['a basis', { confidence: 'Two interviews' }, '{ level: moderate, basis: Two interviews }'],
    ['a day', { when: '2025-01-16' }, '{ from: 2025-01-16, precision: day }'],
    ['a month', { when: '2025-01' }, '{ from: 2025-01, precision: month }'],
    ['a year', { when: '2025' }, '{ from: "2025", precision: year }'],
    ['a year as a number', { when: 2025 }, '{ from: "2025", precision: year }'],
    ['a date in words', { when: '16 January 2025' }, '{ from: 2024-09-17, precision: day }'],
    ['a bare number', { figure: 20 }, '{ counts: deaths, best: 20 }'],
    ['a source', { citations: ['a'] }, '{ source: a }'],
    ['a claim', { relations: ['c'] }, '{ type: contradicts, claim: c }'],
  ])('for %s in a claim', (_, members, form) => {
    expect(hint(claim(members as Record<string, unknown>))).toBe(`For example \`${form}\`.`);
  });

  it.each<[string, unknown, string]>([
    ['one source for a list', { citations: 'a' }, '[{ source: a }]'],
    ['one actor for a list', { actors: 'jnim' }, '[jnim]'],
  ])('for %s', (_, members, form) => {
    expect(hint(claim(members as Record<string, unknown>))).toBe(list(form));
  });

  it('for a field that belongs into another', () => {
    const wanted = 'It belongs in `citations`: `citations: [{ source: a }]`.';
    expect(hint(claim({ source: 'a' }))).toBe(wanted);
  });

  it.each(['experts', 'sources', 'claims', 'actors', 'places', 'corrections'])('for names in `%s`', (field) => {
    expect(hint(amended({ [field]: ['jnim'] }))).toMatch(/^For example `\{ \w+: .+ \}`\.$/);
  });

  it('without anything of a confidential source', () => {
    const secret = 'wexmorlyn';
    const sources = [{ id: secret, kind: 'interview', confidential: true, publicDescription: 'A resident' }];
    const faults = schemaFaults(
      amended({ sources, claims: [{ id: 'c', kind: 'fact', statement: 'S', citations: [secret] }] }),
    );
    expect(faults).toHaveLength(1);
    expect(JSON.stringify(faults)).not.toContain(secret);
  });
});

describe('a number', () => {
  it.each([
    ['18,359', '18359'],
    ['1,234,567', '1234567'],
    ['18 359', '18359'],
    ['18\u202f359', '18359'],
    ['18’359', '18359'],
    ['1.234.567', '1234567'],
    ['1,5', '1.5'],
  ])('%s is shown as files have it', (given, plain) => {
    const figure = { counts: 'deaths', best: given };
    expect(hint(claim({ figure }))).toBe(`Write the digits alone, with a point before decimals: \`${plain}\`.`);
  });

  it('that has one point may be either', () => {
    const wanted = 'Write `1234`, or, if the point stands before decimals, `1.234`; both without quotes.';
    expect(hint(claim({ figure: { counts: 'deaths', best: '1.234' } }))).toBe(wanted);
  });

  it.each<['json' | 'yaml', string, string]>([
    [
      'yaml',
      'a: { best: 18,359 }',
      'Within braces a comma begins another entry: write a number without it, such as `18359`.',
    ],
    ['json', '{"best":18,359}', 'Write a number without separators, such as 18359 or 1.5.'],
    ['json', '{"best": 1,5 }', 'Write a number without separators, such as 18359 or 1.5.'],
    ['json', '{"best": 1, best: 2 }', 'Write "title", for example.'],
  ])('with a comma is explained in %s: %s', (format, text, wanted) => {
    const { faults } = parseDocument(new TextEncoder().encode(text), format);
    expect(faults[0]?.hint).toBe(wanted);
  });
});

describe('a likelihood', () => {
  const likelihood = (given: unknown, members: Record<string, unknown> = {}) => ({
    ...claim({ kind: 'forecast', likelihood: given }),
    ...members,
  });
  const icd = 'or a term of ICD 203: `almost no chance`,';
  const phia = 'or a term of PHIA 2025: `remote chance`,';

  it.each<[unknown, string]>([
    [70, '`{ percent: 70 }`'],
    ['70%', '`{ percent: 70 }`'],
    ['70 per cent', '`{ percent: 70 }`'],
    ['55-80', '`{ from: 55, to: 80 }`'],
    ['55–80 %', '`{ from: 55, to: 80 }`'],
    ['quite sure', '`{ percent: 70 }`, `{ from: 55, to: 80 }`'],
  ])('%s is shown as files have it', (given, form) => {
    expect(hint(likelihood(given))).toContain(`Write ${form}, ${icd}`);
  });

  it('is offered the terms of the scale that the brief declares, or has used', () => {
    expect(hint(likelihood('quite sure', { likelihoodScale: 'phia-2025' }))).toContain(phia);
    const scenarios = [{ id: 's', title: 'T', description: 'D', likelihood: 'realistic possibility' }];
    expect(schemaFaults(likelihood('quite sure', { scenarios }))[0]?.hint).toContain(phia);
    for (const odd of [{ likelihoodScale: 7 }, { scenarios: 'x' }, { scenarios: [null] }]) {
      expect(schemaFaults(likelihood('quite sure', odd))[0]?.hint).toContain(icd);
    }
  });

  it('that is possible is not taken for probable', () => {
    expect(schemaFaults(likelihood('possible'))[0]?.message).toBe('`likelihood` cannot be `possible`');
    expect(schemaFaults(likelihood('Likely'))[0]?.message).toContain('did you mean `likely`?');
  });
});

it.each([
  ['1.7', 'Install the newest Briefwright.'],
  ['0.9', 'Run `migrate` on the file: it brings it up to `1.0`.'],
  ['new', 'Write `schemaVersion: "1.0"`, or the version that the file was made for.'],
])('a file of version %s is told what to do', (schemaVersion, wanted) => {
  expect(hint(amended({ schemaVersion }))).toBe(wanted);
});
