import type { Element, ElementContent, Root } from 'hast';
import type { FootnoteReference, Image } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { fill, type Strings } from '../languages/index.ts';
import { type Frame, notePrefix, type Picture, type Span } from '../model/index.ts';
import { frameElements } from './frames.ts';

const noteLabel = `${notePrefix}label`;

type Handler = NonNullable<NonNullable<Options['handlers']>['frame']>;
type State = Parameters<Handler>[0];

/**
 * How remark-rehype makes a brief's hast: frames become elements with a class, citations numbers in brackets, pictures
 * part of the page, notes a section at the end.
 */
export function hastOptions(strings: Strings, pictures: ReadonlyMap<string, Picture>): Options {
  const byFile = new Map([...pictures.values()].map((picture) => [picture.fileName, picture]));
  return {
    clobberPrefix: notePrefix,
    footnoteLabel: strings.headings.notes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => fill(strings.backToText, { n: String(index + 1) }),
    footnoteBackContent: '↩\uFE0E',
    handlers: { frame, span, footnoteReference, image: (_: State, node: Image) => image(byFile.get(node.url), node) },
  };
}

/** rehype plugin that gives the heading of the notes an id that no question can have; remark-rehype's own, `footnote-label`, is a slug. */
export function rehypeNoteLabel() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (properties['id'] === 'footnote-label' && tagName === 'h2') properties['id'] = noteLabel;
    });
  };
}

/** rehype plugin that puts the notes, which remark-rehype makes the end of a page, before the annex that follows them. */
export function rehypeNotesBeforeAnnex() {
  return (tree: Root): void => {
    const hasClass = (name: string) => (node: Root['children'][number]) =>
      node.type === 'element' &&
      node.tagName === 'section' &&
      (node.properties['className'] as string[])?.includes(name);
    const annex = tree.children.findIndex(hasClass('annex'));
    const notes = tree.children.findIndex(hasClass('footnotes'));
    if (annex !== -1 && notes > annex) tree.children.splice(annex, 0, ...tree.children.splice(notes, 1));
  };
}

function frame(state: State, node: Frame): Element {
  const children = state.all(node as never);
  if (node.name === 'translations') for (const child of children) visit(child, 'element', toPage);
  const isPicture = frameElements[node.name] === 'figure';
  return {
    type: 'element',
    tagName: frameElements[node.name],
    properties: { className: [node.name], ...(node.id === undefined ? {} : { id: node.id }) },
    children: isPicture ? children.flatMap(withoutParagraph) : state.wrap(children, true),
  };
}

/** From a page, the other language versions are pages too. */
function toPage({ properties }: Element): void {
  const { href } = properties;
  if (typeof href === 'string') properties['href'] = href.replace(/\.md$/, '.html');
}

/** Only pictures that were read and checked get onto a page, as data. */
function image(picture: Picture | undefined, node: Image): Element {
  const { bytes, mediaType, width, height } = picture ?? {};
  const src = bytes ? `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}` : '';
  return { type: 'element', tagName: 'img', properties: { src, alt: node.alt ?? '', width, height }, children: [] };
}

/** A picture's own paragraph says nothing inside a figure. */
function withoutParagraph(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? node.children : [node];
}

function span(state: State, node: Span): Element {
  const { lang, dir } = node;
  const properties = { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
  return { type: 'element', tagName: 'span', properties, children: state.all(node as never) };
}

/** In brackets, so that `15` with note 1 is never read, copied or spoken as `151`. */
function footnoteReference(state: State, node: FootnoteReference): Element {
  const sup = defaultHandlers.footnoteReference(state, node);
  const [link] = sup.children;
  const [text] = link?.type === 'element' ? link.children : [];
  if (text?.type === 'text') text.value = `[${text.value}]`;
  if (link?.type === 'element') link.properties['ariaDescribedBy'] = [noteLabel];
  return sup;
}
