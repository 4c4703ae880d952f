import type { Root } from 'mdast';
import type { Node } from 'unist';

/** A place in a text where Markdown does something else than the author may mean. */
export interface Doubt {
  start: number;
  end: number;
  message: string;
  hint: string;
}

/** A text and the tree that it is read as. */
export interface ReadText {
  value: string;
  tree: Root;
}

/** The offsets of a node; undefined where the parser left it without. */
export function rangeOf({ position }: Node): { start: number; end: number } | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}
