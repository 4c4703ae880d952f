import { type Change, type Identity, isReordered, match, type Pair, type Topic, type Weight } from '../model/index.ts';
import { about, type ChangedThing } from './fields.ts';

/** How the things of one list are compared. */
export interface ListKind<Thing> extends Identity<Thing> {
  entity: string;
  /** The list's field in the analysis. */
  list: string;
  topic: Topic;
  judgement: boolean;
  added: Weight;
  dropped: Weight | ((thing: Thing) => Weight);
  idOf(thing: Thing): string | undefined;
  nameOf(thing: Thing): string | undefined;
  /** What can be shown of a thing that only one version has. */
  shown?(thing: Thing): unknown;
  /** What is said of a thing with each of its changes; one of the two is missing where it came or went. */
  always?(old: Thing | undefined, fresh: Thing | undefined): Partial<Change>;
  /** What is to be said of the things where their order has changed. */
  orderNote?(things: readonly Thing[]): string | undefined;
  /** Whether an order has a meaning. */
  isOrdered?: boolean;
  compare(old: Thing, fresh: Thing, subject: ChangedThing): Change[];
}

/** The changes of a list. `formerIds` are the old ids, by the new ones, of what was renamed; both lists hold the new ones. */
export function listChanges<Thing>(
  old: readonly Thing[],
  fresh: readonly Thing[],
  kind: ListKind<Thing>,
  formerIds: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const { entity, list, topic, judgement } = kind;
  const { pairs, dropped, added } = match(old, fresh, kind);
  const shown = kind.shown ?? ((thing: Thing) => thing);
  const pointer = (index: number) => `/${list}/${index}`;
  const subject = (thing: Thing, oldIndex?: number, freshIndex?: number, former?: Thing): ChangedThing => ({
    entity,
    always: kind.always?.(freshIndex === undefined ? thing : former, freshIndex === undefined ? undefined : thing),
    id: kind.idOf(thing),
    name: kind.nameOf(thing),
    ...(oldIndex === undefined ? {} : { pointerOld: pointer(oldIndex) }),
    ...(freshIndex === undefined ? {} : { pointerNew: pointer(freshIndex) }),
  });
  const changes: Change[] = [];
  for (const { thing, index } of dropped) {
    const severity = typeof kind.dropped === 'function' ? kind.dropped(thing) : kind.dropped;
    const gone = about(subject(thing, index));
    changes.push({ kind: `${entity}-dropped`, topic, severity, judgement, ...gone, from: shown(thing) });
  }
  for (const { thing, index } of added) {
    const come = about(subject(thing, undefined, index));
    changes.push({ kind: `${entity}-added`, topic, severity: kind.added, judgement, ...come, to: shown(thing) });
  }
  for (const pair of pairs) {
    const both = subject(pair.fresh, pair.oldIndex, pair.freshIndex, pair.old);
    const former = formerIds.get(both.id ?? '');
    if (former !== undefined && !isConfidential(pair.fresh)) {
      const names = { from: former, to: both.id };
      changes.push({ kind: `${entity}-renamed`, topic, severity: 'low', judgement: false, ...about(both), ...names });
    }
    changes.push(...kind.compare(pair.old, pair.fresh, both));
  }
  if (isReordered(pairs)) {
    const severity = kind.isOrdered ? 'medium' : 'low';
    const pointers = { pointerOld: `/${list}`, pointerNew: `/${list}` };
    const orders = kind.isOrdered ? ordersOf(pairs, kind) : {};
    const note = kind.orderNote?.(fresh);
    changes.push({
      kind: `${entity}-order`,
      topic,
      severity,
      judgement: false,
      ...pointers,
      ...orders,
      ...(note ? { note } : {}),
    });
  }
  return changes;
}

/** The ids of what both versions have, in either order. */
function ordersOf<Thing>(pairs: readonly Pair<Thing>[], { idOf }: ListKind<Thing>): Pick<Change, 'from' | 'to'> {
  const idsOf = (sorted: readonly Pair<Thing>[]) => sorted.map(({ fresh }) => idOf(fresh));
  return { from: idsOf(pairs.toSorted((a, b) => a.oldIndex - b.oldIndex)), to: idsOf(pairs) };
}

function isConfidential(thing: unknown): boolean {
  return typeof thing === 'object' && thing !== null && 'confidential' in thing && thing.confidential === true;
}
