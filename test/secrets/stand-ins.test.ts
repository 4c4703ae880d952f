import { describe, expect, it } from 'vitest';
import type { Analysis, Source } from '../../scripts/model/analysis.generated.ts';
import { standInsIn } from '../../scripts/secrets/stand-ins.ts';

const version = (sources: readonly Partial<Source>[]): Analysis => ({
  ...{ schemaVersion: '1.0', id: 'a', language: 'en', status: 'draft', title: '', standfirst: '', questions: [] },
  sources: sources.map((source) => ({ id: 'a', kind: 'interview', title: 'A', ...source }) as Source),
  claims: [{ id: 'c', kind: 'reported', statement: 'S', citations: sources.map(({ id = 'a' }) => ({ source: id })) }],
});
const standIns = (open: Partial<Source>, secret: Partial<Source>) => [
  ...standInsIn(version([open]), version([{ ...secret, confidential: true }])),
];

describe('an open source that gives way to a confidential one', () => {
  it('is none that was published, unless both are of one kind', () => {
    for (const kind of ['press-release', 'media', 'report', 'dataset'] as const) {
      expect([kind, standIns({ id: 'x', kind }, { id: 'y' })]).toEqual([kind, []]);
      expect([kind, standIns({ id: 'x', kind }, { id: 'y', kind })]).toEqual([kind, [['x', 'y']]]);
    }
    expect(standIns({ id: 'x', kind: 'document' }, { id: 'y' })).toEqual([['x', 'y']]);
  });

  it('may keep its id, if nothing else that tells who it is', () => {
    const fields = ['title', 'author', 'url', 'publicDescription'] as const;
    for (const field of fields) {
      const shared = Object.fromEntries(fields.map((one) => [one, `the ${one}`]));
      const others = Object.fromEntries(fields.map((one) => [one, one === field ? `the ${one}` : `another ${one}`]));
      expect([field, standIns({ id: 'x', ...shared }, { id: 'x', ...others })]).toEqual([field, []]);
    }
    expect(standIns({ id: 'x', title: 'A' }, { id: 'x', title: 'B' })).toEqual([['x', 'x']]);
  });
});
