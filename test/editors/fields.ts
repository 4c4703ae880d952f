import { join } from 'node:path';
import { dump } from 'js-yaml';
import { readSchemas } from '../../scripts/generate/schemas.ts';
import { entityOf, resolveSchema, type Schema } from '../../scripts/model/schema.ts';

export const schemas = readSchemas(join(import.meta.dirname, '../../schema/entities'));

/** A field or an item of a list, at one of the places where the schema has it. */
export interface Part {
  /** `claim.place`: the entity and its field; the entity alone for an object. */
  name: string;
  /** Members from the root; `*` is an item of a list, `type=figure` a block of that type. */
  path: readonly string[];
  schema: Schema;
}

/** Every field of every entity, wherever it may stand. */
export const fields: readonly Part[] = partsOf({ $ref: 'analysis.schema.json' }, [], 'analysis').filter(({ name }) =>
  name.includes('.'),
);

/** Every object that has fields, wherever it may stand. */
export const objects: readonly Part[] = partsOf({ $ref: 'analysis.schema.json' }, [], 'analysis').filter(
  ({ name, schema }) => !name.includes('.') && schema.properties !== undefined,
);

function partsOf(unresolved: Schema, path: readonly string[], outer: string): Part[] {
  const entity = unresolved.$ref === undefined ? outer : entityOf(unresolved.$ref);
  const schema = resolveSchema(schemas, unresolved);
  const tag = schema.properties?.['type']?.const;
  const here = tag === undefined ? path : [...path, `type=${tag}`];
  return [
    ...(unresolved.$ref === undefined ? [] : [{ name: entity, path: here, schema }]),
    ...(schema.anyOf ?? []).flatMap((branch) => partsOf(branch, here, entity)),
    ...(schema.items === undefined ? [] : partsOf(schema.items, [...here, '*'], entity)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
      field(entity, name, here, property),
      ...partsOf(property, [...here, name], entity),
    ]),
  ];
}

function field(entity: string, name: string, path: readonly string[], property: Schema): Part {
  return { name: `${entity}.${name}`, path: [...path, name], schema: resolveSchema(schemas, property) };
}

/** A document that has nothing but a value at a path, and the types of the blocks on the way. */
export function holding(path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = holding(rest, value);
  if (step === '*') return [inner];
  if (!step.startsWith('type=')) return { [step]: inner };
  return { type: step.slice('type='.length), ...(inner as object) };
}

/** The document as an author's text in JSON or YAML. */
export function written(language: 'JSON' | 'YAML', document: object): string {
  const $schema = '../schema/analysis.schema.json';
  if (language === 'JSON') return JSON.stringify({ $schema, ...document }, null, 2);
  return `# yaml-language-server: $schema=${$schema}\n${dump(document)}`;
}
