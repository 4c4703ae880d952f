import type { Definition, FootnoteReference, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

/**
 * Makes a tree of prose stand on its own, and such that its Markdown says the same as its HTML: no positions, no definitions, no link
 * within a link, nothing empty, white space folded. In place; `forcedBreaks` says whether they stay or become spaces.
 */
export function tidyProse(root: Root, forcedBreaks: boolean): Root {
  if (isWordsAndNotes(root)) {
    const [line] = root.children;
    for (const node of [line, ...line.children]) delete (node as Node).position;
    foldTexts(root);
    return root;
  }
  const definitions = new Map<string, Definition>();
  visit(root, (node) => {
    delete (node as Node).position;
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    // Only the language is of use to a reader; the stringifier writes the rest so that it is read differently.
    if (node.type === 'code') Object.assign(node, { lang: node.lang?.match(/^[\w+#-]+$/)?.[0] ?? null, meta: null });
    // Without a blank line, text that follows a quotation or a table would become part of it.
    if (node.type === 'listItem')
      node.spread ||= node.children.some(({ type }, index) => type !== (index ? 'list' : 'paragraph'));
  });
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return index;
    }
    const target = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
    if (node.type === 'linkReference' && target) {
      parent.children[index] = { type: 'link', url: target.url, title: target.title ?? null, children: node.children };
    }
    if (node.type === 'break' && !forcedBreaks) parent.children[index] = { type: 'text', value: ' ' };
    return;
  });
  visit(root, 'link', (link, index, parent) => {
    const notes: FootnoteReference[] = [];
    link.children = withoutLinks(link.children, notes) as typeof link.children;
    if (link.children.length === 0) link.children = [{ type: 'text', value: link.url }];
    parent?.children.splice((index ?? 0) + 1, 0, ...notes);
  });
  foldTexts(root);
  return root;
}

/** Whether prose is one line of words and citations, as most is: there is nothing to tidy in it but positions and white space. */
function isWordsAndNotes(root: Root): root is Root & { children: [Paragraph] } {
  const [line, ...more] = root.children;
  if (line?.type !== 'paragraph' || more.length > 0) return false;
  return line.children.every(({ type }) => type === 'text' || type === 'footnoteReference');
}

/** What a link may hold: an address in its text is text, and a note there is handed over to follow the link. */
function withoutLinks(children: PhrasingContent[], notes: FootnoteReference[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'footnoteReference') {
      notes.push(child);
      return [];
    }
    if (!('children' in child)) return [child];
    const inside = withoutLinks(child.children, notes);
    if (child.type === 'link' || inside.length === 0) return inside;
    return [{ ...child, children: inside }];
  });
}

/** Neighbouring texts become one, so that the stringifier sees what it may have to escape; white space is folded as on a page. */
function foldTexts(parent: Parents): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else children.push(child);
  }
  const isLine = parent.type === 'paragraph' || parent.type === 'tableCell';
  for (const child of children) {
    if ('children' in child) foldTexts(child);
    if (child.type === 'text') child.value = child.value.replace(/[ \t\r\n]+/g, ' ');
    if (child.type === 'inlineCode') child.value = child.value.replace(/[\t\r\n]/g, ' ');
  }
  parent.children = isLine ? trimmed(children) : children.filter(isSomething);
}

/** A line without white space and breaks at its ends, and without white space beside its breaks. */
function trimmed(line: RootContent[]): RootContent[] {
  line.forEach((node, index) => {
    if (node.type !== 'text') return;
    if (index === 0 || line[index - 1]?.type === 'break') node.value = node.value.replace(/^ /, '');
    if (index === line.length - 1 || line[index + 1]?.type === 'break') node.value = node.value.replace(/ $/, '');
  });
  const left = line.filter(isSomething);
  while (left[0]?.type === 'break') left.shift();
  while (left.at(-1)?.type === 'break') left.pop();
  return left;
}

function isSomething(node: RootContent): boolean {
  if (node.type === 'text') return node.value !== '';
  return node.type !== 'paragraph' || node.children.length > 0;
}
