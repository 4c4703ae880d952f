import type { Schemas } from '../model/index.ts';
import { fieldsWith, fieldTable } from './schema-fields.ts';

const head = `import type { TextKind } from './schema.ts';

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
  return fieldTable(head, 'text', fieldsWith(schemas, 'x-text'));
}
