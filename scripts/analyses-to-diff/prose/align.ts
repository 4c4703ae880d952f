import { type Bag, bagOf, similarity } from '../similarity.ts';
import type { Unit } from './units.ts';

/** Least likeness of one paragraph before and after a change. */
const leastAlike = 0.35;
/** Beyond, only what stands at the same distance from the start is compared. */
const mostComparisons = 40_000;

/** A paragraph of both versions, or of one. */
export interface Aligned {
  old?: Unit;
  fresh?: Unit;
}

/** Sets the paragraphs of two answers side by side, in order, so that as much as possible is alike. */
export function align(old: readonly Unit[], fresh: readonly Unit[]): Aligned[] {
  let start = 0;
  while (start < old.length && start < fresh.length && isEqual(old[start], fresh[start])) start++;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (end < most && isEqual(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) end++;
  const both = (length: number, oldFrom: number, freshFrom: number): Aligned[] =>
    Array.from({ length }, (_, index) => pair(old[oldFrom + index], fresh[freshFrom + index]));
  const [before, after] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  const middle =
    before.length * after.length > mostComparisons
      ? both(Math.max(before.length, after.length), start, start).map(({ old: one, fresh: other }) => pair(one, other))
      : best(before, after);
  return [...both(start, 0, 0), ...middle, ...both(end, old.length - end, fresh.length - end)];
}

/** The alignment with the greatest sum of likenesses (Needleman and Wunsch, gaps for free). */
function best(old: readonly Unit[], fresh: readonly Unit[]): Aligned[] {
  const [oldBags, freshBags] = [old, fresh].map((units) => units.map(({ text }) => bagOf(text)));
  const alike = (i: number, j: number) => score(old[i], fresh[j], oldBags?.[i], freshBags?.[j]);
  const width = fresh.length + 1;
  const sums = new Float64Array((old.length + 1) * width);
  const at = (i: number, j: number) => sums[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const likeness = alike(i, j);
      const together = likeness === 0 ? 0 : likeness + at(i + 1, j + 1);
      sums[i * width + j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  }
  const result: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const likeness = i < old.length && j < fresh.length ? alike(i, j) : 0;
    if (likeness > 0 && at(i, j) === likeness + at(i + 1, j + 1)) result.push(pair(old[i++], fresh[j++]));
    else if (j >= fresh.length || (i < old.length && at(i, j) === at(i + 1, j))) result.push(pair(old[i++], undefined));
    else result.push(pair(undefined, fresh[j++]));
  }
  return result;
}

function score(old: Unit | undefined, fresh: Unit | undefined, oldBag?: Bag, freshBag?: Bag): number {
  if (!old || !fresh || !oldBag || !freshBag || old.block !== fresh.block) return 0;
  if (old.text === fresh.text) return 2;
  const likeness = similarity(oldBag, freshBag);
  return likeness < leastAlike ? 0 : likeness;
}

function isEqual(old: Unit | undefined, fresh: Unit | undefined): boolean {
  return old !== undefined && fresh !== undefined && old.block === fresh.block && old.text === fresh.text;
}

function pair(old: Unit | undefined, fresh: Unit | undefined): Aligned {
  return { ...(old ? { old } : {}), ...(fresh ? { fresh } : {}) };
}
