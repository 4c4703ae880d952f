import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingMaker } from '../../../scripts/analysis-to-findings/finding-maker.ts';
import { judgeFile } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { parseDocument } from '../../../scripts/bytes-to-value/parse-document.ts';
import { encodeLike } from '../../../scripts/value-edits/document.ts';
import { migrateDocument } from '../../../scripts/value-to-analysis/migrations/migrate-document.ts';

const cases = new URL('../../cases/', import.meta.url);
const names = readdirSync(cases).filter((name) => name.startsWith('migrate-'));
const schemaPath = '../schema/analysis.schema.json';

function migrate(text: string, format: 'json' | 'yaml' = 'yaml') {
  const parsed = parseDocument(new TextEncoder().encode(text), format);
  const result = migrateDocument(parsed, schemaPath);
  if (result.state !== 'failed') return result;
  return { state: result.state, findings: findingMaker('x', parsed).findingsOf(result.faults) };
}

/** The text after the migration. Throws when it fails. */
function migrated(text: string, format: 'json' | 'yaml' = 'yaml'): string {
  const result = migrate(text, format);
  if (result.state !== 'migrated') throw new Error(JSON.stringify(result));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodeLike(new TextEncoder().encode(text), result.text));
}

/** What is in the way, as `pointer line: message`. */
function obstacles(text: string): string[] {
  const result = migrate(text);
  if (result.state !== 'failed') throw new Error(result.state);
  return result.findings.map(({ pointer, line, message }) => `${pointer} ${line}: ${message}`);
}

it('has cases for YAML and JSON', () => {
  expect(names.filter((name) => name.endsWith('-yaml'))).not.toEqual([]);
  expect(names.filter((name) => name.endsWith('-json'))).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  const format = name.endsWith('-json') ? 'json' : 'yaml';
  const [before = '', after = ''] = ['before', 'after'].map((part) =>
    readFileSync(new URL(`${name}/${part}.${format}`, cases), 'utf8'),
  );

  it('becomes what is expected, and no more', () => {
    expect(migrated(before, format)).toBe(after);
  });

  it('keeps CRLF, and a byte-order mark', () => {
    const marked = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(migrated(marked(before), format)).toBe(marked(after));
  });

  it('is up to date then', () => {
    expect(migrate(after, format)).toEqual({ state: 'current' });
  });

  it('fits no schema before, and names the command', () => {
    const bytes = new TextEncoder().encode(before);
    const { findings } = judgeFile({ file: 'x', name: 'before', format, bytes });
    expect(findings).toMatchObject([{ pointer: '/schemaVersion', hint: expect.stringContaining('`migrate`') }]);
  });
});

it('a migrated file with all that version 1.0 asks for has no error', () => {
  const bytes = readFileSync(new URL('migrate-commented-yaml/after.yaml', cases));
  const { findings } = judgeFile({ file: 'x', name: 'before', format: 'yaml', bytes });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const head = 'schemaVersion: "0.9"\nid: x\nlanguage: en\n';

describe('what cannot be migrated without guessing', () => {
  it.each<[string, string, string]>([
    ['both names of a member', 'summary: S\nstandfirst: S', '/summary 4: there is both `summary`'],
    ['both lists of experts', 'experts: []\nauthors: []', '/authors 5: there is both `authors`'],
    ['title and role', 'authors: [{ title: T, role: R }]', '/authors/0/title 4: there is both `title`'],
    ['source and sources', 'claims: [{ source: a, sources: [b] }]', '/claims/0/source 4: the claim has both'],
    ['citations already', 'claims: [{ source: a, citations: [] }]', '/claims/0/source 4: there is both `source`'],
    ['a source that is no id', 'claims: [{ source: [a] }]', '/claims/0/source 4: `source` is not the id'],
    ['sources that are no list', 'claims: [{ sources: a }]', '/claims/0/sources 4: `sources` is not a list'],
    ['sources that are no ids', 'claims: [{ sources: [1] }]', '/claims/0/sources 4: `sources` is not a list'],
    ['a fraction', 'claims: [{ probability: 0.7 }]', '/claims/0/probability 4: `probability` may be per cent'],
    ['one', 'scenarios: [{ probability: 1 }]', '/scenarios/0/probability 4: `probability` may be per cent'],
    ['more than certain', 'claims: [{ probability: 101 }]', '/claims/0/probability 4: `probability` is not a number'],
    ['words', 'claims: [{ probability: likely }]', '/claims/0/probability 4: `probability` is not a number'],
    ['likelihood', 'claims: [{ probability: 9, likelihood: likely }]', '/claims/0/probability 4: there is both'],
    ['no description', 'sources: [{ confidential: {} }]', '/sources/0/confidential 4: `confidential` does not'],
    ['more', 'sources: [{ confidential: { description: D, a: 1 } }]', '/sources/0/confidential 4: `confidential` does'],
    ['a list', 'sources: [{ confidential: [D] }]', '/sources/0/confidential 4: `confidential` does not'],
    [
      'two descriptions',
      'sources: [{ confidential: { description: D }, publicDescription: D }]',
      '/sources/0/confidential 4: there is both',
    ],
  ])('is a finding: %s', (_, text, expected) => {
    expect(obstacles(head + text)).toEqual([expect.stringContaining(expected)]);
  });

  it('is told all at once, with ways out', () => {
    const result = migrate(`${head}claims:\n  - probability: 0.5\n  - source: [a]\n`);
    expect(result).toMatchObject({ state: 'failed', findings: [{ line: 5 }, { line: 6 }] });
    if (result.state === 'failed') for (const { hint } of result.findings) expect(hint).toMatch(/\.$/);
  });

  it('is a version that is newer, unknown or missing', () => {
    expect(obstacles('schemaVersion: "1.1"')).toEqual(['/schemaVersion 1: the file is of a newer version than `1.0`']);
    expect(obstacles('schemaVersion: "10.0"')[0]).toContain('newer');
    expect(obstacles('schemaVersion: "0.8"')).toEqual(['/schemaVersion 1: there is no way from this version']);
    expect(obstacles('schemaVersion: General Secret')).toEqual(['/schemaVersion 1: there is no way from this version']);
    expect(obstacles('schemaVersion: 0.9')[0]).toContain('does not say, as a text, which `schemaVersion`');
    expect(obstacles('[]')[0]).toContain('does not say');
  });

  it('is a file that cannot be read', () => {
    expect(obstacles('a: [')[0]).toContain(' 1: ');
  });
});

describe('what cannot be rewritten safely', () => {
  it.each<[string, string, string]>([
    ['a value over several lines', 'claims:\n  - source: >-\n      a\n', '/claims/0/source'],
    ['an alias of a changed object', 'claims:\n  - &c { source: a }\n  - *c\n', '/claims/0/source'],
    ['a value that is used again', 'claims:\n  - { source: &s army }\n  - { id: *s }', '/claims/0/source'],
    [
      'a block that is indented too far',
      'sources:\n  - confidential:\n          description: |5\n               D\n',
      '/sources/0/confidential',
    ],
    [
      'a comment between braces',
      'sources:\n  - confidential: { # c\n      description: D }\n',
      '/sources/0/confidential',
    ],
  ])('is left as it is: %s', (_, text, pointer) => {
    const result = migrate(head + text);
    expect(result).toMatchObject({
      state: 'failed',
      findings: [{ pointer, message: expect.stringContaining('safely') }],
    });
  });
});

it('keeps what a block says of its indentation true', () => {
  const source = (members: string) =>
    `${head}sources:\n  - ${members}\n          Two\n\n          sailors\n    id: s\n`;
  for (const header of ['|2', '>-2 # c', '|2+']) {
    const after = source(`confidential: true\n    publicDescription: ${header.replace('2', '6')}`);
    expect(migrated(source(`confidential:\n        description: ${header}`))).toBe(after.replace('0.9', '1.0'));
  }
});

it('says nothing of a confidential source', () => {
  const secret = 'General Secret';
  const source = `{ id: "${secret}", confidential: { description: D, "${secret}": 1 }, title: "${secret}" }`;
  const text = `${head}sources: [${source}]\nclaims: [{ source: "${secret}", sources: [], probability: "${secret}" }]\n`;
  expect(JSON.stringify(migrate(text))).toContain('migration');
  expect(JSON.stringify(migrate(text))).not.toContain('Secret');
});

it('leaves `$schema` as it is where no schema is near', () => {
  const bytes = new TextEncoder().encode(`$schema: ./x.json\n${head}`);
  const result = migrateDocument(parseDocument(bytes, 'yaml'));
  expect(result.state === 'migrated' && result.text).toBe(`$schema: ./x.json\n${head.replace('0.9', '1.0')}`);
});
