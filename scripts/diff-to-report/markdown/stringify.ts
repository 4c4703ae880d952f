import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const stringifier = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, resourceLink: true })
  .freeze();

/** GitHub-flavoured Markdown of a tree. */
export function stringify(tree: Root): string {
  return stringifier.stringify(tree);
}
