import type { Actor, Correction, Expert, GlossaryEntry, Link, Place, Suppression } from '../../model/index.ts';
import { type FieldKind, fieldChanges } from '../fields.ts';
import type { ListKind } from '../lists.ts';

type Plain<Thing> = Pick<ListKind<Thing>, 'entity' | 'list' | 'topic' | 'keyOf' | 'nameOf'> & Partial<ListKind<Thing>>;

/** A list whose things bear on no judgement. */
function plain<Thing extends object>(kind: Plain<Thing>): ListKind<Thing> {
  const usual: FieldKind = { topic: kind.topic, severity: 'low', judgement: false };
  return {
    judgement: false,
    added: 'low',
    dropped: 'low',
    idOf: () => undefined,
    compare: (old, fresh, subject) => fieldChanges(old, fresh, subject, {}, usual),
    ...kind,
  };
}

export const actorKind = plain<Actor>({
  entity: 'actor',
  list: 'actors',
  topic: 'rest',
  keyOf: ({ id }) => id,
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  wordsOf: ({ name }) => name,
});

export const placeKind = plain<Place>({
  entity: 'place',
  list: 'places',
  topic: 'rest',
  keyOf: ({ id }) => id,
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  wordsOf: ({ name }) => name,
});

export const expertKind = plain<Expert>({
  entity: 'expert',
  list: 'experts',
  topic: 'about',
  added: 'medium',
  dropped: 'medium',
  keyOf: ({ name }) => name,
  nameOf: ({ name }) => name,
});

export const correctionKind = plain<Correction>({
  entity: 'correction',
  list: 'corrections',
  topic: 'about',
  added: 'medium',
  dropped: 'medium',
  keyOf: ({ date, kind, note }) => `${date} ${kind} ${note}`,
  wordsOf: ({ note }) => note,
  nameOf: ({ note }) => note,
});

export const suppressionKind = plain<Suppression>({
  entity: 'suppression',
  list: 'suppressions',
  topic: 'rest',
  added: 'medium',
  dropped: 'medium',
  keyOf: ({ rule, pointer }) => `${rule} ${pointer}`,
  nameOf: ({ rule, pointer }) => `${rule} at ${pointer}`,
  // The pointer moves with every thing that is put in before its place.
  wordsOf: ({ rule, pointer, reason, by }) => [rule, pointer, reason, by].join(' '),
});

export const glossaryKind = plain<GlossaryEntry>({
  entity: 'glossary-entry',
  list: 'glossary',
  topic: 'rest',
  keyOf: ({ term }) => term,
  nameOf: ({ term }) => term,
  wordsOf: ({ meaning }) => meaning,
});

/** Links of `related` or `furtherReading`. */
export function linkKind(list: string, entity: string): ListKind<Link> {
  const titleOf = ({ title }: Link) => title;
  return plain<Link>({ entity, list, topic: 'rest', keyOf: ({ url }) => url, nameOf: titleOf, wordsOf: titleOf });
}
