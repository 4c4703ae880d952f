// Made from schema/entities/ by `npm run generate`; do not edit.
import type { IdKind } from './schema.ts';

/** A field that holds the id of something, and the kind of thing that it must be. */
export interface ReferenceField {
  /** Member names from the root; `*` is every item of a list. */
  path: readonly string[];
  /** The row holds only if the object that has the last-named member has this `type`. */
  when?: { readonly type: string };
  kind: IdKind;
}

export const referenceFields: readonly ReferenceField[] = [
  { path: ['questions', '*', 'answer', '*', 'claims', '*'], when: { type: 'paragraph' }, kind: 'claims' },
  { path: ['questions', '*', 'answer', '*', 'places', '*'], when: { type: 'map' }, kind: 'places' },
  { path: ['questions', '*', 'answer', '*', 'claims', '*'], when: { type: 'timeline' }, kind: 'claims' },
  { path: ['questions', '*', 'answer', '*', 'dispute'], when: { type: 'comparison' }, kind: 'disputes' },
  { path: ['questions', '*', 'answer', '*', 'claims', '*'], when: { type: 'chart' }, kind: 'claims' },
  { path: ['claims', '*', 'citations', '*', 'source'], kind: 'sources' },
  { path: ['claims', '*', 'place'], kind: 'places' },
  { path: ['claims', '*', 'actors', '*'], kind: 'actors' },
  { path: ['claims', '*', 'relations', '*', 'claim'], kind: 'claims' },
  { path: ['disputes', '*', 'accounts', '*'], kind: 'claims' },
  { path: ['disputes', '*', 'incomparable', '*', '*'], kind: 'claims' },
  { path: ['recommendations', '*', 'addressee'], kind: 'actors' },
  { path: ['recommendations', '*', 'basedOn', '*'], kind: 'claims' },
  { path: ['recommendations', '*', 'question'], kind: 'questions' },
  { path: ['actors', '*', 'distinctFrom', '*'], kind: 'actors' },
];
