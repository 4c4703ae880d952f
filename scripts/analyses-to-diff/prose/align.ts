import { diffArrays } from 'diff';
import { type Bag, bagOf, similarity } from '../../model/index.ts';
import type { Unit } from './units.ts';

/** Least likeness of one paragraph before and after a change. */
const leastAlike = 0.35;
/** And where it has become another type of block as well. */
const leastAlikeInOtherBlock = 0.75;
/** Beyond, paragraphs that differ are compared only with what stands at the same distance from the last that is the same. */
const mostComparisons = 40_000;
/** Beyond, two answers have so little in common that nothing in them is taken to be the same. */
const mostEdits = 1_000;

/** A paragraph of both versions, or of one. */
export interface Aligned {
  old?: Unit;
  fresh?: Unit;
}

/** Sets the paragraphs of two answers side by side, in order: first what is the same, then, in between, what is most alike. */
export function align(old: readonly Unit[], fresh: readonly Unit[]): Aligned[] {
  const pieces = diffArrays(old.map(keyOf), fresh.map(keyOf), { maxEditLength: mostEdits });
  if (!pieces) return between(old, fresh);
  const rows: Aligned[] = [];
  let [i, j] = [0, 0];
  let gap: [Unit[], Unit[]] = [[], []];
  for (const { count, added, removed } of pieces) {
    if (removed) gap[0] = old.slice(i, i + count);
    if (added) gap[1] = fresh.slice(j, j + count);
    if (!added && !removed) {
      rows.push(...between(...gap), ...sideBySide(old.slice(i, i + count), fresh.slice(j, j + count)));
      gap = [[], []];
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return [...rows, ...between(...gap)];
}

function keyOf({ block, text }: Unit): string {
  return `${block} ${text}`;
}

function between(old: readonly Unit[], fresh: readonly Unit[]): Aligned[] {
  return old.length * fresh.length > mostComparisons ? sideBySide(old, fresh) : best(old, fresh);
}

function sideBySide(old: readonly Unit[], fresh: readonly Unit[]): Aligned[] {
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, index) => pair(old[index], fresh[index]));
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
  if (!old || !fresh || !oldBag || !freshBag) return 0;
  const likeness = similarity(oldBag, freshBag);
  if (old.block !== fresh.block) return likeness < leastAlikeInOtherBlock ? 0 : likeness / 2;
  return likeness < leastAlike ? 0 : likeness;
}

function pair(old: Unit | undefined, fresh: Unit | undefined): Aligned {
  return { ...(old ? { old } : {}), ...(fresh ? { fresh } : {}) };
}
