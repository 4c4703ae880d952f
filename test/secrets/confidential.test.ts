import { describe, expect, test } from 'vitest';
import type { Schema } from '../../scripts/model/schema.ts';
import { checkValue } from '../../scripts/value-to-analysis/schema-faults/check-value.ts';
import { Checker } from '../../scripts/value-to-analysis/schema-faults/checker.ts';
import { root } from '../../scripts/value-to-analysis/schema-faults/place.ts';
import { schemaFaults } from '../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { amended, source, told } from '../value-to-analysis/schema-samples.ts';

describe('confidential sources', () => {
  const secret = 'General Secret';
  const wrong = {
    id: secret,
    kind: secret,
    date: secret,
    url: secret,
    accessed: secret,
    language: secret,
    reliability: secret,
    title: { [secret]: secret },
    [secret]: secret,
    titlle: 1,
  };
  test.each<[string, unknown]>([
    ['marked', source({ ...wrong, confidential: true })],
    ['marked by a text', source({ ...wrong, confidential: 'true' })],
    ['marked by a misspelt field', source({ ...wrong, confidentail: true })],
    ['described, and no longer marked', source({ ...wrong, publicDescription: 'An official' })],
    ['described by a misspelt field', source({ ...wrong, public_description: 'An official', confidential: false })],
    [
      'named elsewhere',
      {
        ...source({ id: 'x', title: secret, confidential: true }),
        [secret]: 1,
        id: 'general-secret-1',
        published: `by ${secret}`,
        language: 'Général-Secret',
        claims: [{ id: secret, kind: 'general secret', statement: 'S', citations: [{ source: secret }] }],
      },
    ],
    ['hidden behind another version', { ...source({ title: secret, confidential: true }), schemaVersion: secret }],
  ])('%s: nothing of it is told', (_, value) => {
    const faults = schemaFaults(value);
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults)).not.toMatch(/g[eé]n[eé]ral[^a-z]*secret/i);
  });

  test.each([
    ['author', 'Amadou Traoré'],
    ['title', 'Interview with Amadou Traoré'],
  ])('one name in its %s is not told either', (field, value) => {
    const faults = schemaFaults({
      ...source({ [field]: value, confidential: true }),
      language: 'Mr Traore',
      Traorés: 1,
    });
    expect(faults.length).toBeGreaterThan(1);
    expect(JSON.stringify(faults)).not.toMatch(/traor/i);
  });

  test.each<[string, unknown]>([
    ['not in a list', { x: { title: secret, confidential: true } }],
    ['too deep in lists', [[{ title: secret, confidential: true }]]],
  ])('%s: nothing of it is told', (_, sources) => {
    expect(told(amended({ sources, status: secret }))).toContain('/status: `status` has a value that is not allowed');
  });

  test('whatever lies in one is not quoted either', () => {
    const choice: Schema = {
      type: 'array',
      items: { type: 'object', properties: { kind: { enum: ['a'], type: 'string' } } },
    };
    const schema: Schema = { type: 'object', properties: { confidential: { type: 'boolean' }, choice } };
    const checker = new Checker({}, undefined);
    checkValue(checker, schema, { confidential: true, choice: [{ kind: secret }] }, root);
    expect(checker.faults().map(({ message }) => message)).toEqual(['`kind` has a value that is not allowed']);
  });

  test('its public description may be quoted', () => {
    const value = {
      ...source({ confidential: true, publicDescription: 'Security sources' }),
      status: 'Security sources',
    };
    expect(told(value)).toEqual(['/status: `status` cannot be `Security sources`']);
  });

  test('counts unknown members without naming them, and names slips', () => {
    expect(told(source({ confidential: true, foo: 1, [secret]: 2, titlle: 3 }))).toEqual([
      'key /sources/0/titlle: `titlle` is not a field of a source; did you mean `title`?',
      '/sources/0: 2 members are not among the fields of a source',
    ]);
  });

  test('an open source is quoted', () => {
    expect(told(source({ kind: 'telex', confidential: false }))).toEqual(['/sources/0/kind: `kind` cannot be `telex`']);
  });
});
