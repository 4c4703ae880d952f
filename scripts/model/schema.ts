/** The kinds of text that a field may hold: every character means itself, inline Markdown, Markdown paragraphs. */
export const textKinds = ['plain', 'inline', 'markdown'] as const;
export type TextKind = (typeof textKinds)[number];

/** The lists of an analysis whose things have ids of their own, which fields may refer to. */
export const idKinds = [
  'questions',
  'sources',
  'claims',
  'disputes',
  'recommendations',
  'actors',
  'places',
  'scenarios',
] as const;
export type IdKind = (typeof idKinds)[number];

/** The part of JSON Schema, draft-07, that `schema/entities/` makes use of; a test keeps the two in step. */
export interface Schema {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string | readonly string[];
  const?: string;
  enum?: readonly string[];
  format?: 'date';
  pattern?: string;
  /** What `pattern` demands, as the end of "the value …"; editors show it too. */
  patternErrorMessage?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  additionalProperties?: false;
  required?: readonly string[];
  properties?: Readonly<Record<string, Schema>>;
  anyOf?: readonly Schema[];
  if?: Schema;
  then?: Schema;
  /** Marks a text that is read by people. */
  'x-text'?: TextKind;
  /** Marks the id of something else in the analysis, with the list that it is in. */
  'x-ref'?: IdKind;
}

/** The schemas by entity name: `claim` for `schema/entities/claim.schema.json`. */
export type Schemas = Readonly<Record<string, Schema>>;

/** Name of the entity that a `$ref` points at. */
export function entityOf(ref: string): string {
  return ref.replace(/\.schema\.json$/, '');
}

/** Follows `$ref`; what stands beside it (a description, examples) goes before what it points at. */
export function resolveSchema(schemas: Schemas, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const entity = schemas[entityOf(schema.$ref)];
  if (entity === undefined) throw new Error(`No schema for ${schema.$ref}`);
  const { $ref: _, ...beside } = schema;
  return { ...resolveSchema(schemas, entity), ...beside };
}
