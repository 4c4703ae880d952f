import type { Html, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readMarkdown } from '../model/index.ts';
import { isIntricate, isSameLine, withTags } from './attention.ts';
import { text } from './plain-words.ts';
import { citing, unlinked } from './seams.ts';

const stringifier = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    incrementListMarker: true,
    resourceLink: true,
    handlers: { text },
    // The text of a link or a picture must not begin as a citation does.
    unsafe: [{ character: '^', before: '\\[', inConstruct: 'label' }],
  })
  .freeze();

/** Frames that Markdown shows as block quotes, set apart from the text around them. */
const quoted = new Set(['pullquote', 'box']);

/**
 * GitHub-flavoured Markdown of a brief's tree; frames and spans, which Markdown has no words for, give way to what they hold. A frame
 * that a link leads to leaves an anchor.
 */
export function toMarkdown(tree: Root): string {
  const targets = new Set<string>();
  visit(tree, 'link', ({ url }) => {
    if (url.startsWith('#')) targets.add(url.slice(1));
  });
  return stringifier.stringify({ type: 'root', children: tree.children.flatMap((node) => prepared(node, targets)) });
}

/** A node as the stringifier gets it. */
function prepared(node: RootContent, targets: ReadonlySet<string>, isLinked = false): RootContent[] {
  const inside = (children: RootContent[]) => {
    return children.flatMap((child) => prepared(child, targets, isLinked || node.type === 'link')) as Paragraph[];
  };
  switch (node.type) {
    case 'frame':
      if (quoted.has(node.name)) return [{ type: 'blockquote', children: inside(node.children) }];
      return node.id !== undefined && targets.has(node.id)
        ? anchored(inside(node.children), node.id)
        : inside(node.children);
    case 'span':
      return inside(node.children);
    case 'text':
      return isLinked ? [node] : unlinked(node);
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [{ ...node, children: line(citing(inside(node.children) as unknown as PhrasingContent[])) }];
    default:
      return 'children' in node ? [{ ...node, children: inside(node.children) } as RootContent] : [node];
  }
}

/** Puts an anchor at the beginning of the first line. */
function anchored(flow: RootContent[], id: string): RootContent[] {
  const anchor: Html = { type: 'html', value: `<a id="${id}"></a>` };
  const [first, ...rest] = flow;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return [anchor, ...flow];
  return [{ ...first, children: [anchor, ...first.children] }, ...rest];
}

/** A line whose emphasis is read as it is meant. */
function line(children: PhrasingContent[]): PhrasingContent[] {
  if (!isIntricate(children)) return children;
  const markdown = stringifier.stringify({ type: 'root', children: [{ type: 'paragraph', children }] });
  const [paragraph] = readMarkdown(markdown).children;
  const isRead = paragraph?.type === 'paragraph' && isSameLine(paragraph.children, children);
  return isRead ? children : withTags(children);
}
