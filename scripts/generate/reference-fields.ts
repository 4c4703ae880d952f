import type { Schemas } from '../model/index.ts';
import { fieldsWith, fieldTable } from './schema-fields.ts';

const head = `import type { IdKind } from './schema.ts';

/** A field that holds the id of something, and the kind of thing that it must be. */
export interface ReferenceField {
  /** Member names from the root; \`*\` is every item of a list. */
  path: readonly string[];
  /** The row holds only if the object that has the last-named member has this \`type\`. */
  when?: { readonly type: string };
  kind: IdKind;
}

export const referenceFields: readonly ReferenceField[] = [
`;

/** The module that says which fields hold the id of something else in the analysis, and of what. */
export function referenceFieldTable(schemas: Schemas): string {
  return fieldTable(head, 'kind', fieldsWith(schemas, 'x-ref'));
}
