import { fromPointer } from '../model/index.ts';

export type NodeKind = 'mapping' | 'sequence' | 'scalar' | 'alias';

/**
 * Where the nodes of a file stand, as a flat list in the order of the text: a mapping is followed by key, value, key,
 * value …, a sequence by its items. One list serves JSON and YAML, needs no recursion, and stays small for hostile files.
 */
export interface Outline {
  kinds: NodeKind[];
  /** Offsets in the text; the end is exclusive. */
  starts: number[];
  ends: number[];
  /** Index of the node that comes after the whole of this one. */
  nexts: number[];
  /** Node that an alias stands for. */
  targets: Map<number, number>;
  /** Key nodes of a mapping by name, and items of a sequence in order: made when a pointer first leads through it. */
  keys: Map<number, ReadonlyMap<string, number>>;
  items: Map<number, readonly number[]>;
  /** The value of a key node; undefined when it is not a string. */
  key(node: number): string | undefined;
  /** For each UTF-16 unit of a string, and for its end, the offset in the text; undefined when it cannot be told. */
  offsets(node: number): number[] | undefined;
}

/** An outline without nodes, to be filled from the front. */
export function emptyOutline(key: Outline['key'], offsets: Outline['offsets']): Outline {
  const nodes = { kinds: [], starts: [], ends: [], nexts: [] };
  return { ...nodes, targets: new Map(), keys: new Map(), items: new Map(), key, offsets };
}

/** An outline that is made at the first call, since most files never need one. */
export function lazyOutline(make: () => Outline): () => Outline {
  let outline: Outline | undefined;
  return () => {
    outline ??= make();
    return outline;
  };
}

/** Adds a node, and returns its index; a collection gets its end later, through `closeNode`. */
export function addNode(outline: Outline, kind: NodeKind, start: number, end: number): number {
  outline.starts.push(start);
  outline.ends.push(end);
  outline.nexts.push(outline.kinds.length + 1);
  return outline.kinds.push(kind) - 1;
}

export function closeNode(outline: Outline, node: number, end: number): void {
  outline.ends[node] = end;
  outline.nexts[node] = outline.kinds.length;
}

/** The node itself, or what it is an alias of. */
export function resolveAlias(outline: Outline, node: number): number {
  return outline.targets.get(node) ?? node;
}

/** Children of a collection, in order. */
export function* children(outline: Outline, node: number): Generator<number> {
  const end = outline.nexts[node] as number;
  for (let child = node + 1; child < end; child = outline.nexts[child] as number) yield child;
}

/** Key and value node of each member of a mapping, in order. */
export function* members(outline: Outline, node: number): Generator<{ key: number; value: number }> {
  let key: number | undefined;
  for (const child of children(outline, node)) {
    if (key === undefined) key = child;
    else {
      yield { key, value: child };
      key = undefined;
    }
  }
}

/** A node where it stands in the text, and its key when it is a member. */
export interface Occurrence {
  node: number;
  key?: number;
}

/** The node at a pointer, or the nearest one above it that exists; of members with one key, the last, as in JSON. */
export function nodeAt(outline: Outline, pointer: string): Occurrence {
  const found = occurrenceAt(outline, pointer);
  return { ...found, node: resolveAlias(outline, found.node) };
}

/** The same, but an alias there is itself, not what it stands for. */
export function occurrenceAt(outline: Outline, pointer: string): Occurrence {
  let found: Occurrence = { node: 0 };
  for (const segment of fromPointer(pointer)) {
    const next = childAt(outline, resolveAlias(outline, found.node), segment);
    if (!next) break;
    found = next;
  }
  return found;
}

/** Whether a node stands for several values, because an alias repeats it or what it lies in. */
export function isShared(outline: Outline, node: number): boolean {
  for (const target of outline.targets.values()) {
    if (target <= node && node < (outline.nexts[target] ?? 0)) return true;
  }
  return false;
}

function childAt(outline: Outline, node: number, segment: string): Occurrence | undefined {
  if (outline.kinds[node] === 'mapping') {
    const key = keysOf(outline, node).get(segment);
    return key === undefined ? undefined : { node: outline.nexts[key] as number, key };
  }
  const index = Number(segment);
  const item = String(index) === segment ? itemsOf(outline, node)[index] : undefined;
  return item === undefined ? undefined : { node: item };
}

function keysOf(outline: Outline, node: number): ReadonlyMap<string, number> {
  const known = outline.keys.get(node);
  if (known) return known;
  const keys = new Map<string, number>();
  for (const { key } of members(outline, node)) {
    const name = outline.key(key);
    if (name !== undefined) keys.set(name, key);
  }
  outline.keys.set(node, keys);
  return keys;
}

function itemsOf(outline: Outline, node: number): readonly number[] {
  const known = outline.items.get(node);
  if (known) return known;
  const items = [...children(outline, node)];
  outline.items.set(node, items);
  return items;
}
