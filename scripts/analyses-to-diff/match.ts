import { type Bag, bagOf, similarity } from './similarity.ts';

/** The same thing in both versions, with its place in each list. */
export interface Pair<Thing> {
  old: Thing;
  fresh: Thing;
  oldIndex: number;
  freshIndex: number;
  /** Its key differs, and its words hardly do. */
  isRenamed: boolean;
}

/** What two lists have in common, and what only one of them has. */
export interface Matches<Thing> {
  pairs: Pair<Thing>[];
  dropped: { thing: Thing; index: number }[];
  added: { thing: Thing; index: number }[];
}

/** How things are told apart: by a key, and where the key has changed, by their words. */
export interface Identity<Thing> {
  keyOf(thing: Thing): string;
  /** Undefined where words cannot tell. */
  wordsOf?(thing: Thing): string | undefined;
}

/** Least likeness of one thing under two names. */
const leastAlike = 0.75;
/** Beyond, new names are not sought: every dropped thing is compared with every added one. */
const mostComparisons = 250_000;

/** Pairs up two lists, in the order of the new one. */
export function match<Thing>(
  old: readonly Thing[],
  fresh: readonly Thing[],
  { keyOf, wordsOf }: Identity<Thing>,
): Matches<Thing> {
  const byKey = new Map<string, number[]>();
  for (const [index, thing] of old.entries()) byKey.set(keyOf(thing), [...(byKey.get(keyOf(thing)) ?? []), index]);
  const partners = fresh.map((thing) => byKey.get(keyOf(thing))?.shift());
  const left = [...byKey.values()].flat().sort((a, b) => a - b);
  const unmet = [...partners.keys()].filter((index) => partners[index] === undefined);
  const renamed = wordsOf ? renames(old, fresh, left, unmet, wordsOf) : new Map<number, number>();

  const result: Matches<Thing> = { pairs: [], dropped: [], added: [] };
  fresh.forEach((thing, freshIndex) => {
    const oldIndex = partners[freshIndex] ?? renamed.get(freshIndex);
    const partner = oldIndex === undefined ? undefined : old[oldIndex];
    if (oldIndex === undefined || partner === undefined) result.added.push({ thing, index: freshIndex });
    else result.pairs.push({ old: partner, fresh: thing, oldIndex, freshIndex, isRenamed: renamed.has(freshIndex) });
  });
  const found = new Set(result.pairs.map(({ oldIndex }) => oldIndex));
  old.forEach((thing, index) => {
    if (!found.has(index)) result.dropped.push({ thing, index });
  });
  return result;
}

/** Old index by new index of what was renamed; the likest find each other first. */
function renames<Thing>(
  old: readonly Thing[],
  fresh: readonly Thing[],
  left: readonly number[],
  unmet: readonly number[],
  wordsOf: (thing: Thing) => string | undefined,
): Map<number, number> {
  const found = new Map<number, number>();
  if (left.length * unmet.length > mostComparisons) return found;
  const bagged = (things: readonly Thing[], indexes: readonly number[]): [number, Bag][] =>
    indexes.map((index) => [index, bagOf(wordsOf(things[index] as Thing) ?? '')]);
  const freshBags = bagged(fresh, unmet);
  const candidates = bagged(old, left).flatMap(([oldIndex, bag]) =>
    freshBags.map(([freshIndex, other]) => ({ oldIndex, freshIndex, alike: similarity(bag, other) })),
  );
  const taken = new Set<number>();
  for (const { oldIndex, freshIndex, alike } of candidates.sort((a, b) => b.alike - a.alike)) {
    if (alike < leastAlike || taken.has(oldIndex) || found.has(freshIndex)) continue;
    taken.add(oldIndex);
    found.set(freshIndex, oldIndex);
  }
  return found;
}

/** Whether what both lists have stands in another order. */
export function isReordered(pairs: readonly Pair<unknown>[]): boolean {
  return pairs.some(({ oldIndex }, index) => oldIndex < (pairs[index - 1]?.oldIndex ?? -1));
}
