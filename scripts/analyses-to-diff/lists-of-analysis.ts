import { type Analysis, type Change, match } from '../model/index.ts';
import {
  actorKind,
  claimKind,
  correctionKind,
  disputeKind,
  expertKind,
  glossaryKind,
  linkKind,
  placeKind,
  questionKind,
  recommendationKind,
  scenarioKind,
  sourceKind,
  sourceName,
  suppressionKind,
} from './changes/index.ts';
import { type ListKind, listChanges } from './lists.ts';
import { type NamedList, namedLists, type Renames } from './rename-references.ts';

/** The lists of one version; a version that is not there has none. */
type Lists = Partial<Analysis>;

type Named = { id: string };

/** The lists whose things have ids, as they are compared. */
function namedKinds(old: Lists, fresh: Lists): Readonly<Record<NamedList, ListKind<Named>>> {
  const names = new Map(
    [...(old.sources ?? []), ...(fresh.sources ?? [])].map((source) => [source.id, sourceName(source)]),
  );
  const kinds = {
    claims: claimKind((id) => names.get(id) ?? id),
    sources: sourceKind,
    disputes: disputeKind,
    recommendations: recommendationKind,
    scenarios: scenarioKind,
    questions: questionKind,
    actors: actorKind,
    places: placeKind,
  };
  // Each kind is only ever given the things of its own list.
  return kinds as unknown as Readonly<Record<NamedList, ListKind<Named>>>;
}

/** The new ids, by the old ones, of what goes on under another name. */
export function renamesBetween(old: Lists, fresh: Lists): Renames {
  const kinds = namedKinds(old, fresh);
  const entries = namedLists.map((list) => {
    const { pairs } = match<Named>(old[list] ?? [], fresh[list] ?? [], kinds[list]);
    return [list, new Map(pairs.filter(({ isRenamed }) => isRenamed).map((pair) => [pair.old.id, pair.fresh.id]))];
  });
  return Object.fromEntries(entries) as Renames;
}

/** The changes of all lists; of what was renamed, the old version holds the new ids. */
export function allListChanges(old: Lists, fresh: Lists, renames: Renames): Change[] {
  const kinds = namedKinds(old, fresh);
  return [
    ...namedLists.flatMap((list) => {
      const formerIds = new Map([...renames[list]].map(([from, to]) => [to, from]));
      return listChanges<Named>(old[list] ?? [], fresh[list] ?? [], kinds[list], formerIds);
    }),
    ...listChanges(old.experts ?? [], fresh.experts ?? [], expertKind),
    ...listChanges(old.corrections ?? [], fresh.corrections ?? [], correctionKind),
    ...listChanges(old.suppressions ?? [], fresh.suppressions ?? [], suppressionKind),
    ...listChanges(old.glossary ?? [], fresh.glossary ?? [], glossaryKind),
    ...listChanges(old.related ?? [], fresh.related ?? [], linkKind('related', 'related')),
    ...listChanges(old.furtherReading ?? [], fresh.furtherReading ?? [], linkKind('furtherReading', 'further-reading')),
  ];
}
