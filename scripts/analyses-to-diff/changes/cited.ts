import { type Analysis, type Change, isObject, notesIn, textFields } from '../../model/index.ts';
import { sourceName } from './citations.ts';

/** The fields that hold Markdown, as the type of their block, if they are of one, and their name. */
const proseFields: ReadonlySet<string> = new Set(
  textFields
    .filter(({ text }) => text !== 'plain')
    .map(({ path, when }) =>
      fieldOf(
        when?.type,
        path.findLast((name) => name !== '*'),
      ),
    ),
);

/** Claims and sources of both versions that the text has begun or ceased to cite. */
export function citedChanges(old: Analysis, fresh: Analysis): Change[] {
  const [before, after] = [citedIn(old), citedIn(fresh)];
  const things = [
    ...listed('claim', old.claims, fresh.claims, ({ statement }) => statement),
    ...listed('source', old.sources, fresh.sources, sourceName),
  ];
  return things.flatMap(({ entity, id, name, isConfidential, ...pointers }): Change[] => {
    if (before.has(id) === after.has(id)) return [];
    const word = after.has(id) ? 'cited' : 'uncited';
    const severity = after.has(id) ? 'low' : 'medium';
    const known = isConfidential ? { name } : { id, name };
    return [{ kind: `${entity}-${word}`, topic: 'evidence', severity, judgement: true, ...known, ...pointers }];
  });
}

function listed<Thing extends { id: string; confidential?: boolean }>(
  entity: string,
  old: readonly Thing[] = [],
  fresh: readonly Thing[] = [],
  nameOf: (thing: Thing) => string,
) {
  const places = new Map(old.map(({ id }, index) => [id, index]));
  return fresh.flatMap((thing, index) => {
    const place = places.get(thing.id);
    if (place === undefined) return [];
    const pointers = { pointerOld: `/${entity}s/${place}`, pointerNew: `/${entity}s/${index}` };
    return [{ entity, id: thing.id, name: nameOf(thing), isConfidential: thing.confidential === true, ...pointers }];
  });
}

/** The ids that readers find behind the text: in citations, and in the claims of a paragraph. */
function citedIn({ standfirst, questions }: Analysis): Set<string> {
  const ids = new Set<string>();
  const collect = (value: unknown, key?: string, type?: unknown): void => {
    if (typeof value === 'string') {
      if (key === 'claims') ids.add(value);
      if (proseFields.has(fieldOf(type, key))) for (const { id } of notesIn(value)) ids.add(id.toLowerCase());
    } else if (Array.isArray(value)) for (const item of value) collect(item, key, type);
    else if (isObject(value)) for (const [name, member] of Object.entries(value)) collect(member, name, value['type']);
  };
  collect({ standfirst, questions });
  return ids;
}

function fieldOf(type: unknown, name: string | undefined): string {
  return `${typeof type === 'string' ? type : ''} ${name}`;
}
