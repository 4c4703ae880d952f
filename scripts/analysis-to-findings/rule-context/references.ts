import { FoundString, finder } from './field-tree.ts';
import type { Reference, ReferenceField, RuleContext } from './rule-context.ts';

class FoundReference extends FoundString<ReferenceField> {}

/** Every field that holds the id of something else. */
export const referenceFields: readonly ReferenceField[] = [
  { path: ['questions', '*', 'answer', '*', 'claims', '*'], kind: 'claims' },
  { path: ['questions', '*', 'answer', '*', 'places', '*'], when: { type: 'map' }, kind: 'places' },
  { path: ['questions', '*', 'answer', '*', 'dispute'], when: { type: 'comparison' }, kind: 'disputes' },
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
const find = finder(referenceFields, FoundReference);

/** Every reference of an analysis, apart from the notes in its prose. */
export function referencesOf({ analysis, ids }: Pick<RuleContext, 'analysis' | 'ids'>): Reference[] {
  return find(analysis).map((found) => {
    const { value, indexes, field } = found;
    const own = field.path[0] === field.kind ? analysis[field.kind]?.[indexes[0] ?? -1]?.id : undefined;
    return { found, target: ids(field.kind).get(value), isOwn: value === own };
  });
}
