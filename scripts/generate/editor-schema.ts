import { resolveSchema, type Schema, type Schemas } from '../model/index.ts';

/** What an editor reads besides what we write by hand. */
interface EditorSchema extends Omit<Schema, 'items' | 'properties' | 'anyOf' | 'if' | 'then'> {
  $comment?: string;
  markdownDescription?: string;
  properties?: Record<string, EditorSchema>;
  items?: EditorSchema;
  anyOf?: EditorSchema[];
  allOf?: { if: Schema; then: EditorSchema }[];
  if?: Schema;
  then?: Schema;
}

const comment = 'Made from schema/entities/ by `npm run generate`; do not edit.';

/**
 * `schema/analysis.schema.json`: the entities in one schema without `$ref`, since draft-07 and editors drop a description
 * beside one. It has no `examples` either: editors offer them as values, and their ids point nowhere in the author's file.
 */
export function editorSchema(schemas: Schemas): string {
  const { $schema, ...rest } = inlined(schemas, { $ref: 'analysis.schema.json' });
  return `${JSON.stringify({ $schema, $comment: comment, ...rest }, null, 1)}\n`;
}

function inlined(schemas: Schemas, unresolved: Schema): EditorSchema {
  const resolved = resolveSchema(schemas, unresolved);
  const { examples: _, 'x-text': _text, 'x-ref': _ref, properties, items, anyOf, ...rest } = resolved;
  return {
    ...rest,
    ...(rest.description?.includes('`') && { markdownDescription: rest.description }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, part(schemas, property)]),
      ),
    }),
    ...(items && { items: part(schemas, items) }),
    ...(anyOf && unionOf(schemas, anyOf)),
  };
}

/** A field or an item; what is said of it here goes without the title of the entity, which may be as little as "Slug". */
function part(schemas: Schemas, schema: Schema): EditorSchema {
  const { $schema: _, ...whole } = inlined(schemas, schema);
  if (schema.description === undefined) return whole;
  const { title: _title, ...rest } = whole;
  return rest;
}

/** A union as it is, or, where objects say by `type` which they are, one condition a type: so editors offer only its fields. */
function unionOf(schemas: Schemas, anyOf: readonly Schema[]): EditorSchema {
  const branches = anyOf.map((branch) => part(schemas, branch));
  const tagged = branches.filter(({ properties }) => properties?.['type']?.const !== undefined);
  // Editors show the words of a branch in the place of those of the field.
  if (tagged.length < 2)
    return {
      anyOf: branches.map(({ title: _, description: _words, markdownDescription: _marked, ...branch }) => branch),
    };
  const [text = {}, ...others] = branches.filter((branch) => !tagged.includes(branch));
  if (text.type !== 'string' || others.length > 0) throw new Error('A union by `type` may have one text beside it');
  const { title: _, description: _words, markdownDescription: _marked, type: _string, ...limits } = text;
  const tags = tagged.map(({ properties }) => properties?.['type']?.const ?? '');
  const description = tagged[0]?.properties?.['type']?.description ?? '';
  return {
    type: ['string', 'object'],
    ...limits,
    required: ['type'],
    properties: { type: { description, type: 'string', enum: tags } },
    allOf: tagged.map((branch, index) => ({
      if: { type: 'object', required: ['type'], properties: { type: { const: tags[index] ?? '' } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema has this keyword, and nobody awaits a schema.
      then: branch,
    })),
  };
}
