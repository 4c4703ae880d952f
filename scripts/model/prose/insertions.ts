import type { Root } from 'mdast';
import type { Node, Point } from 'unist';
import { visit } from 'unist-util-visit';

/** Signs put into a text for the parser alone. */
export interface Insertion {
  /** Offset before which they are put. */
  at: number;
  signs: string;
}

/** The text as the parser gets it. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { at, signs } of insertions) {
    parts.push(text.slice(last, at), signs);
    last = at;
  }
  return parts.join('') + text.slice(last);
}

/** Gives the nodes of a tree the offsets that they have without the insertions; in place. Lines and columns are left out of it. */
export function withoutInsertions(tree: Root, insertions: readonly Insertion[]): Root {
  const starts: number[] = [];
  const lengths: number[] = [];
  let length = 0;
  for (const { at, signs } of insertions) {
    starts.push(at + length);
    length += signs.length;
    lengths.push(length);
  }
  const moved = (point: Point): Point => {
    const { offset = 0 } = point;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return point;
    const before = lengths[low - 2] ?? 0;
    // An offset within the signs is that of what they stand before.
    const inserted = Math.min(offset - (starts[low - 1] ?? 0), (lengths[low - 1] ?? 0) - before);
    return { ...point, offset: offset - before - inserted };
  };
  visit(tree, (node: Node) => {
    if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
  });
  return tree;
}
