import { type Bag, bagOf, foldSpace, similarity } from './words/index.ts';

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
/** Beyond, only the very same words are sought under new names: every dropped thing is compared with every added one. */
const mostComparisons = 250_000;

/** Pairs up two lists, in the order of the new one. */
export function match<Thing>(
  old: readonly Thing[],
  fresh: readonly Thing[],
  { keyOf, wordsOf }: Identity<Thing>,
): Matches<Thing> {
  const named = partners([...old.entries()], [...fresh.entries()], keyOf);
  const renamed = wordsOf
    ? renames(without(old, new Set(named.values())), without(fresh, new Set(named.keys())), wordsOf)
    : new Map<number, number>();

  const result: Matches<Thing> = { pairs: [], dropped: [], added: [] };
  fresh.forEach((thing, freshIndex) => {
    const oldIndex = named.get(freshIndex) ?? renamed.get(freshIndex);
    const partner = oldIndex === undefined ? undefined : old[oldIndex];
    if (oldIndex === undefined || partner === undefined) result.added.push({ thing, index: freshIndex });
    else result.pairs.push({ old: partner, fresh: thing, oldIndex, freshIndex, isRenamed: renamed.has(freshIndex) });
  });
  const found = new Set(result.pairs.map(({ oldIndex }) => oldIndex));
  result.dropped = without(old, found).map(([index, thing]) => ({ thing, index }));
  return result;
}

/** A thing and its place in its list. */
type Placed<Thing> = [index: number, thing: Thing];

function without<Thing>(things: readonly Thing[], taken: ReadonlySet<number>): Placed<Thing>[] {
  return [...things.entries()].filter(([index]) => !taken.has(index));
}

/** Old index by new index of what has the same key; of equal ones, the first finds the first. */
function partners<Thing>(
  old: readonly Placed<Thing>[],
  fresh: readonly Placed<Thing>[],
  keyOf: (thing: Thing) => string,
): Map<number, number> {
  const byKey = new Map<string, number[]>();
  for (const [index, thing] of old) {
    const key = keyOf(thing);
    const indexes = byKey.get(key);
    if (indexes) indexes.push(index);
    else byKey.set(key, [index]);
  }
  const found = new Map<number, number>();
  for (const [index, thing] of fresh) {
    const partner = byKey.get(keyOf(thing))?.shift();
    if (partner !== undefined) found.set(index, partner);
  }
  return found;
}

/** Old index by new index of what was renamed: the very same words, then the likest first. */
function renames<Thing>(
  old: readonly Placed<Thing>[],
  fresh: readonly Placed<Thing>[],
  wordsOf: (thing: Thing) => string | undefined,
): Map<number, number> {
  const wordy = (things: readonly Placed<Thing>[]) =>
    things.flatMap(([index, thing]): Placed<string>[] => {
      const words = foldSpace(wordsOf(thing) ?? '');
      return words === '' ? [] : [[index, words]];
    });
  const [before, after] = [wordy(old), wordy(fresh)];
  const found = partners(before, after, (words) => words);
  const taken = new Set(found.values());
  const left = before.filter(([index]) => !taken.has(index));
  const unmet = after.filter(([index]) => !found.has(index));
  if (left.length * unmet.length > mostComparisons) return found;
  const freshBags = unmet.map(([index, words]): Placed<Bag> => [index, bagOf(words)]);
  const candidates = left.flatMap(([oldIndex, words]) => {
    const bag = bagOf(words);
    return freshBags.map(([freshIndex, other]) => ({ oldIndex, freshIndex, alike: similarity(bag, other) }));
  });
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
