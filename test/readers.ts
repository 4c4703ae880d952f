import type { Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const reader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const renderer = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** A node without what only tells where it stood in the text. */
export type Plain = { [name: string]: unknown; children?: Plain[] };

/** Reads Markdown as GitHub does. */
export function readMarkdown(markdown: string): Root {
  return reader.parse(markdown);
}

/** Reads a page as browsers do. */
export function readHtml(html: string): HtmlRoot {
  return fromHtml(html, { fragment: !html.startsWith('<!doctype') });
}

/** What a browser would make of a tree of Markdown; whether lists are loose is left out, since readers disagree about it. */
export function rendered(tree: Root): Plain {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if (node.type === 'list' || node.type === 'listItem') node.spread = false;
  });
  return plain(readHtml(renderer.stringify(renderer.runSync(copy))));
}

/** The tree as Markdown can say it: frames become quotations or nothing, spans nothing; what pages alone have is left out. */
export function flattened(tree: Root): Root {
  const flat = (node: Nodes): Nodes[] => {
    if (!('children' in node)) return [node];
    const children = (node.children as Nodes[]).flatMap(flat);
    if (node.type === 'frame' && ['pullquote', 'box'].includes(node.name))
      return [{ type: 'blockquote', children } as Nodes];
    const { data: _, ...bare } = node as Nodes & { data?: unknown };
    return node.type === 'frame' || node.type === 'span' ? children : [{ ...bare, children } as Nodes];
  };
  return { type: 'root', children: tree.children.flatMap(flat) as Root['children'] };
}

/** A tree without positions, and without what readers do not see: comments, empty anchors, places where words may break. Neighbouring texts are one. */
export function plain(node: Nodes | HtmlNodes): Plain {
  const {
    position: _,
    data: __,
    children,
    ...rest
  } = node as unknown as Plain & { position?: unknown; data?: unknown };
  if (children === undefined) return rest;
  const kept: Plain[] = [];
  for (const child of children) {
    const last = kept.at(-1);
    if (child['type'] === 'comment' || child['value'] === '<!-- -->' || child['tagName'] === 'wbr' || isAnchor(child))
      continue;
    if (child['type'] === 'text' && last?.['type'] === 'text') last['value'] = `${last['value']}${child['value']}`;
    else kept.push(plain(child as never));
  }
  return { ...rest, children: kept };
}

function isAnchor({ tagName, properties, children }: Plain): boolean {
  return tagName === 'a' && children?.length === 0 && Object.keys(properties as object).join() === 'id';
}

/** A copy of a value in which `change` was applied to every string. */
export function mapStrings<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings(member, change)])) as Value;
}
