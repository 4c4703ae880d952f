import type { ChanceWords } from '../chance-words.ts';

/** What a word is by its meaning: on one side of two that are opposites, a verb of what lasts, or one that averts what follows. */
export type Bearing = 'lasting' | 'averting' | `${number}${'a' | 'b'}`;

interface Entry {
  start: string;
  isWhole: boolean;
  bearing: Bearing;
}

const tables = new WeakMap<ChanceWords, ReadonlyMap<string, readonly Entry[]>>();
/** Letters by which words are looked up: no beginning of a word is shorter. */
const key = 2;
const none: readonly Bearing[] = [];

/** What a word bears on, as a language's lists of beginnings tell. */
export function bearingsOf(word: string, chances: ChanceWords): readonly Bearing[] {
  let table = tables.get(chances);
  if (!table) {
    table = tableOf(chances);
    tables.set(chances, table);
  }
  const entries = table.get(word.slice(0, key));
  if (!entries) return none;
  return entries
    .filter(({ start, isWhole }) => (isWhole ? word === start : word.startsWith(start)))
    .map(({ bearing }) => bearing);
}

/** The other side of a bearing. */
export function oppositeOf(bearing: Bearing): Bearing {
  return (bearing.endsWith('a') ? `${bearing.slice(0, -1)}b` : `${bearing.slice(0, -1)}a`) as Bearing;
}

function tableOf({ lasting, averting, opposites }: ChanceWords): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>();
  const add = (list: string, bearing: Bearing) => {
    for (const one of list.split(' ')) {
      const isWhole = !one.endsWith('-');
      const start = isWhole ? one : one.slice(0, -1);
      const entries = table.get(start.slice(0, key)) ?? [];
      entries.push({ start, isWhole, bearing });
      table.set(start.slice(0, key), entries);
    }
  };
  add(lasting, 'lasting');
  add(averting, 'averting');
  for (const [index, [one, other]] of opposites.entries()) {
    add(one, `${index}a`);
    add(other, `${index}b`);
  }
  return table;
}
