import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entityOf, type Schema, type Schemas } from '../model/index.ts';

/** Reads every `*.schema.json` of a folder, in order of name. */
export function readSchemas(folder: string): Schemas {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.schema.json'))
    .sort();
  return Object.fromEntries(
    files.map((file): [string, Schema] => [entityOf(file), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** Entities in the order in which a reader of the analysis meets them; each once, unreachable ones left out. */
export function readingOrder(schemas: Schemas): string[] {
  const met = new Set<string>();
  function visit(schema: Schema): void {
    if (schema.$ref !== undefined) visitEntity(entityOf(schema.$ref));
    for (const property of Object.values(schema.properties ?? {})) visit(property);
    for (const branch of schema.anyOf ?? []) visit(branch);
    if (schema.items !== undefined) visit(schema.items);
  }
  function visitEntity(name: string): void {
    const schema = schemas[name];
    if (schema === undefined) throw new Error(`No schema for ${name}`);
    if (met.has(name)) return;
    met.add(name);
    visit(schema);
  }
  visitEntity('analysis');
  return [...met];
}

/** `pullquote-block` → `PullquoteBlock`. */
export function typeName(entity: string): string {
  return entity.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A schema for one bare text, such as a slug: it has no type of its own in TypeScript. */
export function isBareString(schema: Schema): boolean {
  return schema.type === 'string' && schema.enum === undefined;
}
