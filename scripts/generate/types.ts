import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { entityOf, type Schema, type Schemas } from '../model/index.ts';
import { isBareString, readingOrder, typeName } from './schemas.ts';

const banner = '// Made from schema/entities/ by `npm run generate`; do not edit.\n';

/** TypeScript declarations of all entities, one exported type each. */
export async function typeDeclarations(schemas: Schemas): Promise<string> {
  const declarations: string[] = [];
  for (const name of readingOrder(schemas)) {
    const schema = schemas[name];
    if (schema !== undefined && !isBareString(schema)) declarations.push(await declaration(schemas, name, schema));
  }
  return `${banner}\n${declarations.join('\n')}`;
}

function declaration(schemas: Schemas, name: string, schema: Schema): Promise<string> {
  const { if: _if, then: _then, title: _title, ...rest } = schema;
  return compile(withNamedTypes(schemas, rest) as JSONSchema, typeName(name), {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** Puts the name of a type where a `$ref` stood, so that each entity is declared once and under its own name. */
function withNamedTypes(schemas: Schemas, schema: Schema): Schema & { tsType?: string } {
  const { $ref, properties, items, anyOf, examples: _, ...rest } = schema;
  const entity = $ref === undefined ? undefined : schemas[entityOf($ref)];
  return {
    ...rest,
    ...($ref && entity && { tsType: isBareString(entity) ? 'string' : typeName(entityOf($ref)) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, withNamedTypes(schemas, property)]),
      ),
    }),
    ...(items && { items: withNamedTypes(schemas, items) }),
    ...(anyOf && { anyOf: anyOf.map((branch) => withNamedTypes(schemas, branch)) }),
  };
}
