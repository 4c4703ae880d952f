import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

const manyColumns = 6;
const longWord = 24;

/** rehype plugin that makes tables fit: heads get their scope, long words may break, a table of many columns is set smaller. */
export function rehypeFitTables() {
  return fitTables;
}

function fitTables(tree: Root): void {
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return;
    let columns = 0;
    visit(table, 'element', (cell) => {
      if (cell.tagName === 'th') {
        cell.properties['scope'] = 'col';
        columns += 1;
      }
      if (cell.tagName === 'th' || cell.tagName === 'td') breakLongWords(cell);
    });
    if (columns > manyColumns) table.properties['className'] = ['many-columns'];
  });
}

function breakLongWords(parent: Element): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') breakLongWords(child);
    if (child.type !== 'text') return [child];
    const pieces = child.value.split(new RegExp(`(\\S{${longWord}})(?=\\S)`, 'u')).filter((piece) => piece !== '');
    return pieces.flatMap((piece, index): ElementContent[] => {
      const text: ElementContent = { type: 'text', value: piece };
      return index === 0 ? [text] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, text];
    });
  });
}
