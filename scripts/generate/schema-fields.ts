import { resolveSchema, type Schema, type Schemas } from '../model/index.ts';

/** A field of an analysis, and what a keyword of the schema says of it. */
export interface SchemaField<Keyword extends keyof Schema> {
  /** Member names from the root; `*` is every item of a list. */
  path: string[];
  /** The `type` of the object that has the last-named member, if the schema wants one. */
  when?: { type: string };
  says: NonNullable<Schema[Keyword]>;
}

/** The fields that have a keyword, in the order of the schema; one that lies in several kinds of blocks once for each. */
export function fieldsWith<Keyword extends keyof Schema>(schemas: Schemas, keyword: Keyword): SchemaField<Keyword>[] {
  const walk = (unresolved: Schema, path: string[], when: { type: string } | undefined): SchemaField<Keyword>[] => {
    const schema = resolveSchema(schemas, unresolved);
    const { type } = schema.properties ?? {};
    const inner = type?.const === undefined ? undefined : { type: type.const };
    const says = schema[keyword];
    return [
      ...(says === undefined || says === null ? [] : [{ path, ...(when && { when }), says }]),
      ...(schema.anyOf ?? []).flatMap((branch) => walk(branch, path, undefined)),
      ...(schema.items === undefined ? [] : walk(schema.items, [...path, '*'], when)),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => walk(property, [...path, name], inner)),
    ];
  };
  return walk({ $ref: 'analysis.schema.json' }, [], undefined);
}

/** The module that holds a table of fields; `member` is what the table calls what the keyword says. */
export function fieldTable(head: string, member: string, fields: readonly SchemaField<'x-text' | 'x-ref'>[]): string {
  const rows = fields.map(({ path, when, says }) => {
    const members = path.map((name) => `'${name}'`).join(', ');
    return `  { path: [${members}],${when ? ` when: { type: '${when.type}' },` : ''} ${member}: '${says}' },\n`;
  });
  return `// Made from schema/entities/ by \`npm run generate\`; do not edit.\n${head}${rows.join('')}];\n`;
}
