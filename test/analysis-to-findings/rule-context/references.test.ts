import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { referencesOf } from '../../../scripts/analysis-to-findings/rule-context/references.ts';
import { readSchemas } from '../../../scripts/generate/schemas.ts';
import { valueAt } from '../../../scripts/model/pointer.ts';
import { referenceFields } from '../../../scripts/model/reference-fields.generated.ts';
import { resolveSchema, type Schema } from '../../../scripts/model/schema.ts';
import { fullAnalysis, readExample } from '../../full-analysis.ts';

const schemas = readSchemas(join(import.meta.dirname, '../../../schema/entities'));

/** The ways to all slugs of the schema. */
function slugs(unresolved: Schema, path: readonly string[] = []): string[] {
  if (unresolved.$ref === 'slug.schema.json') return [path.join('/')];
  const { properties = {}, items, anyOf = [] } = resolveSchema(schemas, unresolved);
  return [
    ...Object.entries(properties).flatMap(([name, property]) => slugs(property, [...path, name])),
    ...(items ? slugs(items, [...path, '*']) : []),
    ...anyOf.flatMap((branch) => slugs(branch, path)),
  ];
}

it('knows every field of the schema that refers to something', () => {
  // Of another file, of what a figure counts, of a rule.
  const others = ['translationOf', 'claims/*/figure/counts', 'suppressions/*/rule'];
  const all = new Set(slugs({ $ref: 'analysis.schema.json' }).filter((path) => !/(?:^|\/)id$/.test(path)));
  for (const path of others) expect(all.delete(path), path).toBe(true);
  expect([...new Set(referenceFields.map(({ path }) => path.join('/')))].sort()).toEqual([...all].sort());
});

it('knows what each refers to, going by the name of the field', () => {
  const kinds = referenceFields.map(({ path, kind }) => `${path.findLast((name) => name !== '*')}: ${kind}`);
  expect([...new Set(kinds)].sort()).toEqual([
    'accounts: claims',
    'actors: actors',
    'addressee: actors',
    'basedOn: claims',
    'claim: claims',
    'claims: claims',
    'dispute: disputes',
    'distinctFrom: actors',
    'incomparable: claims',
    'place: places',
    'places: places',
    'question: questions',
    'source: sources',
  ]);
});

it.each([fullAnalysis(), readExample('mali-bamako-attack')])('finds what they refer to: $id', (analysis) => {
  const references = referencesOf(ruleContextOf(analysis, analysis.id));
  expect(references.length).toBeGreaterThan(20);
  for (const { found, target, isOwn } of references) {
    expect(valueAt(analysis, found.pointer)).toBe(found.value);
    expect(analysis[found.field.kind]?.[target ?? -1]?.id).toBe(found.value);
    expect(isOwn).toBe(false);
  }
});

it('tells when a thing refers to itself, or to nothing', () => {
  const actors = [
    { id: 'a', name: 'A', distinctFrom: ['b', 'a', 'c'] },
    { id: 'b', name: 'B' },
  ];
  const references = referencesOf(ruleContextOf({ ...fullAnalysis(), actors }, 'a'));
  const found = references.filter(({ found: { field } }) => field.path.includes('distinctFrom'));
  expect(found.map(({ target, isOwn }) => [target, isOwn])).toEqual([
    [1, false],
    [0, true],
    [undefined, false],
  ]);
});
