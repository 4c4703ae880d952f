import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { artefacts } from '../scripts/generate/artefacts.ts';
import { findRoot } from '../scripts/generate/root.ts';
import { readingOrder, readSchemas } from '../scripts/generate/schemas.ts';
import { resolveSchema, type Schema, textKinds } from '../scripts/model/schema.ts';
import { textFields } from '../scripts/model/text-fields.generated.ts';
import { validate } from '../scripts/value-to-analysis/schema-validator.generated.mjs';
import { modelFields } from './model-fields.ts';

const root = findRoot(import.meta.dirname);
const schemas = readSchemas(join(root, 'schema/entities'));
const ajv = new Ajv({
  strictTypes: true,
  allowUnionTypes: true,
  schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, schema])),
});
ajv.addVocabulary(['x-text', 'x-ref', 'patternErrorMessage']);
addFormats.default(ajv, ['date']);

/** Every schema within a schema, itself included, with the JSON Pointer of each. */
function nodes(schema: Schema, pointer = ''): [string, Schema][] {
  const properties = Object.entries(schema.properties ?? {});
  return [
    [pointer, schema],
    ...properties.flatMap(([name, property]) => nodes(property, `${pointer}/properties/${name}`)),
    ...(schema.items === undefined ? [] : nodes(schema.items, `${pointer}/items`)),
    ...(schema.anyOf ?? []).flatMap((branch, index) => nodes(branch, `${pointer}/anyOf/${index}`)),
  ];
}

describe.each(Object.entries(schemas))('schema/entities/%s.schema.json', (name, schema) => {
  test('is valid draft-07 with a title, a description and examples', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    for (const text of [schema.title, schema.description]) expect(text).toMatch(/\S/);
    expect(schema.examples?.length).toBeGreaterThan(0);
  });

  test('has examples that validate', () => {
    for (const [pointer, { examples = [] }] of nodes(schema)) {
      const check = ajv.compile({ $ref: `${name}.schema.json#${pointer}` });
      for (const example of examples) expect(check(example), `${pointer}: ${ajv.errorsText(check.errors)}`).toBe(true);
    }
  });

  test('describes every property, with an example', () => {
    for (const [property, { description, examples }] of Object.entries(schema.properties ?? {})) {
      expect(description, property).toMatch(/^[A-Z`].*\.$/);
      expect(examples?.length, property).toBeGreaterThan(0);
    }
  });

  test('admits no field that it does not name', () => {
    for (const [pointer, node] of nodes(schema)) {
      if (node.type === 'object' || node.properties) expect(node.additionalProperties, pointer).toBe(false);
      for (const required of node.required ?? []) expect(Object.keys(node.properties ?? {})).toContain(required);
    }
  });

  test('uses only the keywords that findings can explain', () => {
    const scalar = [
      'type',
      'const',
      'enum',
      'format',
      'pattern',
      'patternErrorMessage',
      'minLength',
      'maxLength',
      'minimum',
      'maximum',
    ];
    const known = [
      ...scalar,
      'minItems',
      'maxItems',
      'items',
      'additionalProperties',
      'required',
      'properties',
      'anyOf',
      '$ref',
      'title',
      'description',
      'examples',
      'x-text',
      'x-ref',
    ];
    for (const [pointer, node] of nodes(schema)) {
      const more =
        name === 'analysis' && pointer === '' ? ['$schema', 'if', 'then'] : pointer === '' ? ['$schema'] : [];
      expect([...known, ...more]).toEqual(expect.arrayContaining(Object.keys(node)));
    }
    expect(Object.keys(schema.then ?? { required: [] })).toEqual(['required']);
  });
});

describe('the schemas together', () => {
  test('are all reached from the analysis', () => {
    expect(readingOrder(schemas).sort()).toEqual(Object.keys(schemas).sort());
  });

  test.each(Object.entries(modelFields))('%s has the fields of the model', (name, fields) => {
    const { properties = {}, required = [] } = schemas[name] ?? {};
    expect(Object.keys(properties).map((field) => (required.includes(field) ? field : `${field}?`))).toEqual(
      fields.split(' '),
    );
  });

  test('a published analysis needs more', () => {
    const more = ['region', 'countries', 'published', 'informationCutoff', 'experts', 'sources', 'claims'];
    expect(schemas['analysis']?.then?.required).toEqual(more);
  });

  test('know the 249 country codes and Kosovo', () => {
    const codes = schemas['country']?.enum ?? [];
    expect(new Set(codes).size).toBe(250);
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (const code of codes) expect(names.of(code), code).toBeDefined();
    for (const code of ['UK', 'EU', 'AN', 'ZZ']) expect(codes).not.toContain(code);
  });
});

describe('texts', () => {
  test('are of a known kind', () => {
    for (const { text } of textFields) expect(textKinds).toContain(text);
  });

  test('are all strings that are neither ids, dates, choices, addresses nor paths', () => {
    const bare = ['slug', 'date', 'partial-date', 'moment', 'language', 'image-path', 'json-pointer', 'url'];
    const untold = Object.entries(schemas).flatMap(([name, schema]) =>
      nodes(schema)
        .filter(([pointer, node]) => pointer !== '' && !bare.some((part) => node.$ref === `${part}.schema.json`))
        .filter(([, node]) => {
          const { type, const: only, enum: choices, 'x-text': text } = resolveSchema(schemas, node);
          return text === undefined && [type].flat().includes('string') && only === undefined && choices === undefined;
        })
        .map(([pointer]) => name + pointer),
    );
    expect(untold).toEqual(['analysis/properties/$schema']);
  });

  test('stand in the table with path, block type and kind', () => {
    expect(textFields).toContainEqual({ path: ['title'], text: 'plain' });
    expect(textFields).toContainEqual({ path: ['questions', '*', 'answer', '*'], text: 'markdown' });
    expect(textFields).toContainEqual({
      path: ['questions', '*', 'answer', '*', 'text'],
      when: { type: 'pullquote' },
      text: 'inline',
    });
    expect(textFields).toContainEqual({
      path: ['questions', '*', 'answer', '*', 'rows', '*', '*'],
      when: { type: 'table' },
      text: 'inline',
    });
  });
});

describe('what is generated', async () => {
  const fresh = await artefacts(root, schemas);

  test.each([...fresh])('%s is fresh', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') === text, 'npm run generate').toBe(true);
  });

  test('is the same each time, and ends in a line break', async () => {
    expect(await artefacts(root, readSchemas(join(root, 'schema/entities')))).toEqual(fresh);
    for (const text of fresh.values()) expect(text.endsWith('\n')).toBe(true);
  });

  test('the validator needs no other module', () => {
    const code = fresh.get('scripts/value-to-analysis/schema-validator.generated.mjs');
    expect(code).not.toMatch(/\brequire\(|\bimport\b/);
  });

  test('the types have no index signatures', () => {
    expect(fresh.get('scripts/model/analysis.generated.ts')).not.toMatch(/\[\w+: string\]|unknown|any\b(?= *;)/);
  });
});

test.each(['mali-bamako-attack.yaml', 'every-block.yaml'])('analyses/%s fits the schema', (file) => {
  expect(validate(load(readFileSync(join(root, 'analyses', file), 'utf8')))).toBe(true);
});
