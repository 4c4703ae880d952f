import { type Analysis, type IdKind, mayCite, referenceFields } from '../model/index.ts';

/** The lists whose things have ids. */
export const namedLists = [
  'claims',
  'sources',
  'actors',
  'places',
  'questions',
  'disputes',
  'recommendations',
  'scenarios',
] as const satisfies readonly IdKind[];
export type NamedList = (typeof namedLists)[number];

/** New ids by old ones. */
export type Renames = Readonly<Record<NamedList, ReadonlyMap<string, string>>>;

/** What the members of these names refer to, wherever they hold a text or a list of texts. */
const referring: Readonly<Record<string, NamedList>> = Object.fromEntries(
  referenceFields.map(({ path, kind }) => [path.findLast((name) => name !== '*'), kind]),
);

/** The old version with the new ids of what was renamed, there and wherever it is referred to. */
export function renameReferences(analysis: Analysis, renames: Renames): Analysis {
  if (Object.values(renames).every((map) => map.size === 0)) return analysis;
  const cited = new Map([...renames.sources, ...renames.claims]);
  const renamed = (value: unknown, referred: NamedList | undefined): unknown => {
    if (typeof value === 'string') {
      if (referred) return renames[referred].get(value) ?? value;
      return value.replace(mayCite, (citation, id: string) => {
        const name = cited.get(id.toLowerCase());
        return name === undefined ? citation : `[^${name}]`;
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => renamed(item, referred));
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, renamed(member, referenceOf(key, member, value))]),
    );
  };
  const result = renamed(analysis, undefined) as Analysis;
  for (const list of namedLists) {
    for (const thing of result[list] ?? []) thing.id = renames[list].get(thing.id) ?? thing.id;
  }
  return result;
}

/** The text of a question is no reference to one. */
function referenceOf(key: string, member: unknown, owner: object): NamedList | undefined {
  if (key === 'question' && 'answer' in owner) return undefined;
  return typeof member === 'string' || Array.isArray(member) ? referring[key] : undefined;
}
