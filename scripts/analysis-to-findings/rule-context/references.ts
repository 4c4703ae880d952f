import { type ReferenceField, referenceFields } from '../../model/index.ts';
import { FoundString, finder } from './field-tree.ts';
import type { Reference, RuleContext } from './rule-context.ts';

class FoundReference extends FoundString<ReferenceField> {}

const find = finder(referenceFields, FoundReference);

/** Every reference of an analysis, apart from the notes in its prose. */
export function referencesOf({ analysis, ids }: Pick<RuleContext, 'analysis' | 'ids'>): Reference[] {
  return find(analysis).map((found) => {
    const { value, field } = found;
    const own = field.path[0] === field.kind ? analysis[field.kind]?.[found.indexes[0] ?? -1]?.id : undefined;
    return { found, target: ids(field.kind).get(value), isOwn: value === own };
  });
}
