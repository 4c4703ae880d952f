import type { FootnoteReference, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseInline, parseProse } from '../model/index.ts';
import { tidyProse } from './tidy-prose.ts';

/** Block prose as flow nodes that stand on their own: no positions, no reference links. */
export function flowProse(text: string): RootContent[] {
  return tidyProse(parseProse(text), true).children;
}

/** Inline prose as phrasing; a forced line break, for which a table cell has no room, and an empty line are spaces. */
export function phrasingProse(text: string): PhrasingContent[] {
  return tidyProse(parseInline(text), false).children.flatMap((paragraph, index): PhrasingContent[] => {
    if (paragraph.type !== 'paragraph') return [];
    return index === 0 ? paragraph.children : [{ type: 'text', value: ' ' }, ...paragraph.children];
  });
}

/** Adds references to the claims that a block names as a whole and its prose does not cite yet, at the end of its last paragraph. */
export function citeAtEnd(flow: RootContent[], claims: readonly string[]): RootContent[] {
  const cited = new Set<string>();
  visit({ type: 'root', children: flow } satisfies Root, 'footnoteReference', (node) => {
    cited.add(node.label ?? node.identifier);
  });
  const missing = [...new Set(claims)].filter((id) => !cited.has(id)).map(reference);
  const last = flow.at(-1);
  if (missing.length === 0) return flow;
  if (last?.type === 'paragraph') return [...flow.slice(0, -1), { ...last, children: [...last.children, ...missing] }];
  return [...flow, { type: 'paragraph', children: missing } satisfies Paragraph];
}

/** A citation of a claim or a source, before it has a number. */
export function reference(id: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: id, label: id };
}
