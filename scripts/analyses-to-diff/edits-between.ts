/** A run of items that both lists have, or only one. */
export interface Run {
  in: 'both' | 'old' | 'new';
  items: string[];
}

/**
 * The fewest items put in and taken out that make one list of the other (Myers, 1986), old ones before new ones; undefined where they would
 * be more than `most`. Takes time for what differs only: lists that begin and end alike cost next to nothing.
 */
export function editsBetween(old: readonly string[], fresh: readonly string[], most: number): Run[] | undefined {
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  const room = Math.min(old.length, fresh.length) - start;
  while (end < room && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end++;
  const [a, b] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
  if (leastEdits(a, b) > most) return undefined;
  const middle = a.length === 0 || b.length === 0 ? [run('old', a), run('new', b)] : shortest(a, b, most);
  if (!middle) return undefined;
  return merged([run('both', old.slice(0, start)), ...middle, run('both', old.slice(old.length - end))]);
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

/** Items as numbers, which compare faster. */
function numbered(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numberOf = (item: string) => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    numbers.set(item, numbers.size);
    return numbers.size - 1;
  };
  return [Int32Array.from(a, numberOf), Int32Array.from(b, numberOf)];
}

/** The edits of two lists that have something; how far each diagonal has come is kept of every step, to find the way back. */
function shortest(a: readonly string[], b: readonly string[], most: number): Run[] | undefined {
  const [x, y] = numbered(a, b);
  const limit = Math.min(most, x.length + y.length);
  const reached = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  const steps = historyFor(limit);
  for (let step = 0; step <= limit; step++) {
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      const at = middle + diagonal;
      const [below, above] = [reached[at - 1] ?? 0, reached[at + 1] ?? 0];
      let i = diagonal === -step || (diagonal !== step && below < above) ? above : below + 1;
      while (i < x.length && i - diagonal < y.length && x[i] === y[i - diagonal]) i++;
      reached[at] = i;
      if (i >= x.length && i - diagonal >= y.length) return wayBack(a, b, steps, step);
    }
    steps.set(reached.subarray(middle - step - 1, middle + step + 2), startOf(step));
  }
  return undefined;
}

/** Of each step, three places more than it has diagonals before it. */
function startOf(step: number): number {
  return step * (step + 2);
}

let history = new Int32Array(0);

/** Room for all steps, the same for every call: to make it anew would take longer than to fill it. */
function historyFor(steps: number): Int32Array {
  if (history.length < startOf(steps + 1)) history = new Int32Array(startOf(steps + 1));
  return history;
}

function wayBack(a: readonly string[], b: readonly string[], steps: Int32Array, count: number): Run[] {
  const runs: Run[] = [];
  let [i, j] = [a.length, b.length];
  for (let step = count; step > 0; step--) {
    const diagonal = i - j;
    const at = startOf(step - 1) + step + diagonal;
    const [below, above] = [steps[at - 1] ?? 0, steps[at + 1] ?? 0];
    const isNew = diagonal === -step || (diagonal !== step && below < above);
    const from = isNew ? above : below;
    const fromDiagonal = isNew ? diagonal + 1 : diagonal - 1;
    const [fromJ, afterI] = [from - fromDiagonal, isNew ? from : from + 1];
    runs.push(
      run('both', a.slice(afterI, i)),
      isNew ? run('new', b.slice(fromJ, fromJ + 1)) : run('old', a.slice(from, from + 1)),
    );
    [i, j] = [from, fromJ];
  }
  runs.push(run('both', a.slice(0, i)));
  return runs.reverse();
}

/** Neighbours of one kind as one run; between what both have, the old items before the new. */
function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [gone, come, kept]: string[][] = [[], [], []];
  const flush = () => {
    for (const one of [run('old', gone ?? []), run('new', come ?? [])]) if (one.items.length > 0) result.push(one);
    [gone, come] = [[], []];
  };
  const keep = () => {
    if (kept && kept.length > 0) result.push(run('both', kept));
    kept = [];
  };
  for (const { in: side, items } of runs) {
    if (items.length === 0) continue;
    if (side === 'both') {
      flush();
      kept?.push(...items);
    } else {
      keep();
      (side === 'old' ? gone : come)?.push(...items);
    }
  }
  flush();
  keep();
  return result;
}
