import type { Nodes, Paragraph, Root } from 'mdast';
import { asSeen } from './words/index.ts';

/** What a reader sees of a node, without notes and with white space folded; quotes and apostrophes become straight ones. */
export function renderedText(node: Nodes): string {
  return foldText(textIn(node));
}

/** A text as it is seen, whatever its quotation marks, so that texts can be compared. */
export function foldText(text: string): string {
  return asSeen(text)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replaceAll('...', '…');
}

/** The paragraphs of a text, wherever they stand in it. */
export function paragraphsIn(root: Root): Paragraph[] {
  const found: Paragraph[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'paragraph') found.push(node);
    else if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(root);
  return found;
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (!('children' in node)) return '';
  const pieces: string[] = [];
  for (const child of node.children) {
    if (child.type === 'footnoteReference') trimEnd(pieces);
    else pieces.push(textIn(child));
  }
  return pieces.join('');
}

/** Takes away the white space at the end of a text in pieces. */
function trimEnd(pieces: string[]): void {
  while (pieces.length > 0) {
    const last = (pieces.pop() ?? '').trimEnd();
    if (last === '') continue;
    pieces.push(last);
    return;
  }
}
