import { resolveSchema, type Schema, type Schemas, type TextKind } from '../model/index.ts';

interface Row {
  path: string[];
  when?: { type: string };
  text: TextKind;
}

const head = `// Made from schema/entities/ by \`npm run generate\`; do not edit.
import type { TextKind } from './schema.ts';

/** A field that holds text for readers; where the value there is not a string, the row does not apply. */
export interface TextField {
  /** Member names from the root; \`*\` is every item of a list. */
  path: readonly string[];
  /** The row holds only if the object that has the last-named member has this \`type\`. */
  when?: { readonly type: string };
  text: TextKind;
}

export const textFields: readonly TextField[] = [
`;

/** The module that says which fields hold text, and of what kind. */
export function textFieldTable(schemas: Schemas): string {
  const rows = rowsOf(schemas, { $ref: 'analysis.schema.json' }, [], undefined);
  return `${head}${rows.map((row) => `  ${literal(row)},\n`).join('')}];\n`;
}

function rowsOf(schemas: Schemas, unresolved: Schema, path: string[], when: Row['when']): Row[] {
  const schema = resolveSchema(schemas, unresolved);
  const { type } = schema.properties ?? {};
  const inner = type?.const === undefined ? undefined : { type: type.const };
  const text = schema['x-text'];
  return [
    ...(text === undefined ? [] : [{ path, ...(when && { when }), text }]),
    ...(schema.anyOf ?? []).flatMap((branch) => rowsOf(schemas, branch, path, undefined)),
    ...(schema.items === undefined ? [] : rowsOf(schemas, schema.items, [...path, '*'], when)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      rowsOf(schemas, property, [...path, name], inner),
    ),
  ];
}

function literal({ path, when, text }: Row): string {
  const members = path.map((member) => `'${member}'`).join(', ');
  return `{ path: [${members}],${when ? ` when: { type: '${when.type}' },` : ''} text: '${text}' }`;
}
