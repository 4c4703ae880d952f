import type { Node, Parent } from 'unist';

/** The words of an mdast or hast, without notes and alternative texts. */
export function wordsOf(node: Node): string {
  if ('value' in node) return String(node.value);
  // In a hast, notes are what stands above the line.
  if ('tagName' in node && node.tagName === 'sup') return '';
  return 'children' in node ? (node as Parent).children.map(wordsOf).join('') : '';
}
