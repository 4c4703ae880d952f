import type { PhrasingContent, Root } from 'mdast';
import type { Extension, State, TokenizeContext } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Stands in for the list of footnotes defined in a document: prose cites claims and sources, which are defined elsewhere. */
const everyLabel: string[] = Object.assign([], { includes: () => true });

function tokenizeNothing(this: TokenizeContext, _effects: unknown, _ok: State, nok: State): State {
  this.parser.gfmFootnotes = everyLabel;
  return nok;
}

/** Makes every `[^id]` a footnote reference, and leaves no way to define a footnote in prose. */
const citations: Extension = {
  text: { 91: { tokenize: tokenizeNothing }, 93: { tokenize: tokenizeNothing } },
  disable: { null: ['gfmFootnoteDefinition'] },
};

function remarkCitations(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(citations);
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCitations).freeze();

/**
 * One paragraph of words, marks that mean nothing in Markdown, and citations: most prose. It begins with a letter or an opening
 * mark, so that it is no list, and holds no line end.
 */
const simple = /^[\p{L}“‘«¿¡(](?:[\p{L}\p{M}\p{N} ,.;:?!'"“”‘’«»‹›¿¡()%/–—…-]|\[\^[a-z0-9-]+\])*$/u;
/** What GitHub turns into links without markup, and a citation that would be the text of a link. */
const link = /www\.|:\/\/|\]\(/i;
const citation = /\[\^([a-z0-9-]+)\]/;

/**
 * Parses an author's prose (inline or block Markdown) into an mdast.
 * Positions are offsets in `text`; each `[^id]` is a `footnoteReference`, whatever it points at.
 */
export function parseProse(text: string): Root {
  return simple.test(text) && !text.endsWith(' ') && !link.test(text) ? simpleProse(text) : markdownProse(text);
}

/** Parses any prose with remark. */
export function markdownProse(text: string): Root {
  return processor.parse(text);
}

/** What remark makes of simple prose, at a tenth of the cost; a test holds the two together. */
function simpleProse(text: string): Root {
  let offset = 0;
  const point = () => ({ line: 1, column: offset + 1, offset });
  const children = text.split(citation).flatMap((part, index): PhrasingContent[] => {
    const start = point();
    const isText = index % 2 === 0;
    offset += isText ? part.length : part.length + 3;
    if (isText && part === '') return [];
    const position = { start, end: point() };
    if (isText) return [{ type: 'text', value: part, position }];
    return [{ type: 'footnoteReference', identifier: part, label: part, position }];
  });
  const position = { start: { line: 1, column: 1, offset: 0 }, end: point() };
  return { type: 'root', children: [{ type: 'paragraph', children, position }], position };
}
