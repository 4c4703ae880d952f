import type { FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { citationAnchor, type Frame } from '../model/index.ts';

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

/** A part of a brief that cites a note, and the anchor of the first citation in it, which only pages and their prints have. */
export interface CitingFrame {
  frame: Frame;
  citation: string;
}

/**
 * The frames at the top of a brief that cite a note, by the note's number, in the order in which they are read. Frames without an id
 * get one, so that a link can lead back to them; a dot keeps it apart from the ids of questions.
 */
export function citingFrames(tree: Root): Map<string, CitingFrame[]> {
  const citing = new Map<string, CitingFrame[]>();
  const counts = new Map<string, number>();
  for (const node of tree.children) {
    if (node.type === 'frame') node.id ??= `part.${node.name}`;
    visit(node, 'footnoteReference', ({ identifier }: FootnoteReference) => {
      const count = (counts.get(identifier) ?? 0) + 1;
      counts.set(identifier, count);
      const known = citing.get(identifier) ?? [];
      if (node.type !== 'frame' || known.some(({ frame }) => frame === node)) return;
      citing.set(identifier, [...known, { frame: node, citation: citationAnchor(identifier, count) }]);
    });
  }
  return citing;
}
