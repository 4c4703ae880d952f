import type { FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Frame } from '../model/mdast.ts';

/** Gives citations their numbers, in the order in which they are read. Returns the cited ids; the first has number 1. In place. */
export function numberNotes(tree: Root): string[] {
  const numbers = new Map<string, number>();
  visit(tree, 'footnoteReference', (node: FootnoteReference) => {
    const id = node.label ?? node.identifier;
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    node.identifier = String(number);
    node.label = String(number);
  });
  return [...numbers.keys()];
}

/** The frames at the top of a brief that cite a note, by the note's number, in the order in which they are read. */
export function citingFrames(tree: Root): Map<string, Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const frame of tree.children) {
    if (frame.type !== 'frame') continue;
    visit(frame, 'footnoteReference', ({ identifier }: FootnoteReference) => {
      const known = frames.get(identifier) ?? [];
      if (!known.includes(frame)) frames.set(identifier, [...known, frame]);
    });
  }
  return frames;
}
