import type { List, ListedName } from './listed-names.ts';
import { lists } from './listed-names.ts';

/** Where a pattern found a word in a text; offsets are those of the text. */
export interface Place {
  text: { value: string };
  match: RegExpExecArray;
  start: number;
  end: number;
}

/** One way to spell what may be a name, and what is known of it. */
export interface Spelling<Found extends Place> {
  word: string;
  places: Found[];
  /** It stands inside a sentence, so its capital is that of a name. */
  isInside: boolean;
  list: List | undefined;
  /** It is the whole name of an actor or a place. */
  isWhole: boolean;
  /** It stands somewhere without another name beside it. */
  isAlone: boolean;
  /** The names that stand right before and after it, without marks and in small letters. */
  before: Set<string>;
  after: Set<string>;
}

/** A spelling that will be a slip, and the one that is meant. */
export interface Slip<Found extends Place> {
  slip: Spelling<Found>;
  right: Spelling<Found>;
}

/** A spelling that has not been seen yet. */
export function newSpelling<Found extends Place>(word: string): Spelling<Found> {
  const [before, after] = [new Set<string>(), new Set<string>()];
  return { word, places: [], isInside: false, list: undefined, isWhole: false, isAlone: false, before, after };
}

/** Takes note that a list knows a spelling. */
export function enlist(spelling: Spelling<Place>, { name, list }: ListedName): void {
  if (!spelling.list || lists.indexOf(list) < lists.indexOf(spelling.list)) spelling.list = list;
  if (name === spelling.word && (list === 'actors' || list === 'places')) spelling.isWhole = true;
}

/** Whether a spelling is the desk's own. */
export function isOwn({ list }: Spelling<Place>): boolean {
  return list === 'actors' || list === 'places' || list === 'experts';
}

/** Whether one other name stands beside both. */
export function haveOneNeighbour(one: Spelling<Place>, other: Spelling<Place>): boolean {
  return meet(one.before, other.before) || meet(one.after, other.after);
}

/** Whether both stand alone, or one does and the other ends a name in full, as a surname does. */
export function mayNameOne(one: Spelling<Place>, other: Spelling<Place>): boolean {
  if (one.isAlone && other.isAlone) return true;
  const [alone, full] = one.isAlone ? [one, other] : [other, one];
  return alone.isAlone && alone.before.size === 0 && full.after.size === 0;
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
