import { diffArrays } from 'diff';

/** A run of items that both lists have, or only one. */
export interface Run {
  in: 'both' | 'old' | 'new';
  items: string[];
}

/**
 * The fewest items put in and taken out that make one list of the other, old ones before new ones; undefined where they would be more than
 * `most`. Only what lies between the first and the last difference is searched, since most texts differ in a few words.
 */
export function editsBetween(old: readonly string[], fresh: readonly string[], most: number): Run[] | undefined {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  const room = Math.min(old.length, fresh.length) - start;
  while (end < room && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
  const [gone, come] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  if (leastEdits(gone, come) > most) return undefined;
  const pieces = diffArrays(gone, come, { maxEditLength: most });
  if (!pieces) return undefined;
  const between = pieces.map(({ value, added, removed }) => run(added ? 'new' : removed ? 'old' : 'both', value));
  return [run('both', old.slice(0, start)), ...between, run('both', old.slice(old.length - end))].filter(
    ({ items }) => items.length > 0,
  );
}

function run(side: Run['in'], items: string[]): Run {
  return { in: side, items };
}

/** So many at least: items that one of the lists has more often than the other. */
function leastEdits(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const item of a) counts.set(item, (counts.get(item) ?? 0) + 1);
  for (const item of b) counts.set(item, (counts.get(item) ?? 0) - 1);
  let sum = 0;
  for (const count of counts.values()) sum += Math.abs(count);
  return sum;
}
