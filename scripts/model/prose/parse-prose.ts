import type { PhrasingContent, Root } from 'mdast';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { Extension, State, TokenizeContext } from 'micromark-util-types';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { asTyped } from './as-typed.ts';
import { type Insertion, withInsertions, withoutInsertions } from './insertions.ts';
import { seenInTree, withWrittenAddresses } from './seen-in-tree.ts';

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

/** The processor of authors' prose, in which some constructs of Markdown mean nothing. */
function proseProcessor(disabled: readonly string[]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCitations)
    .use(remarkExtension, cjkFriendlyExtension())
    .use(remarkExtension, { disable: { null: [...disabled] } })
    .freeze();
}

function remarkExtension(this: Processor, extension: Extension): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(extension);
}

/** Nobody means code by an indentation, and a box to tick is no part of a brief. */
const unmeant = ['codeIndented', 'tasklistCheck'];
const blocks = ['list', 'blockQuote', 'headingAtx', 'setextUnderline', 'thematicBreak', 'codeFenced', 'htmlFlow'];
const blockReader = proseProcessor(unmeant);
const lineReader = proseProcessor([...unmeant, ...blocks, 'definition', 'table']);
const plainReader = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCitations).freeze();

/**
 * One paragraph of words, marks that mean nothing in Markdown, and citations: most prose. It begins with a letter or an opening
 * mark, so that it is no list, and holds no line end.
 */
const simple = /^[\p{L}“‘«¿¡(](?:[\p{L}\p{M}\p{N} ,.;:?!'"“”‘’«»‹›¿¡()%/–—…-]|\[\^[a-z0-9-]+\])*$/u;
/** What GitHub turns into links without markup, and a citation that would be the text of a link. */
const link = /www\.|:\/\/|\]\(/i;
const citation = /\[\^([a-z0-9-]+)\]/;

/**
 * Parses an author's block prose into an mdast, as it is meant: signs that Markdown would swallow stay where nothing but themselves
 * can be meant. Positions are offsets in `text`; each `[^id]` is a `footnoteReference`, whatever it points at.
 */
export function parseProse(text: string): Root {
  return isSimple(text) ? simpleProse(text) : markdownProse(text);
}

/** The same for inline prose, in which nothing begins a block: its tree holds paragraphs alone. */
export function parseInline(text: string): Root {
  return isSimple(text) ? simpleProse(text) : readAsMeant(text, lineReader);
}

/** Parses any block prose with remark. */
export function markdownProse(text: string): Root {
  return readAsMeant(text, blockReader);
}

/** Reads Markdown as other programs do. */
export function readMarkdown(text: string): Root {
  return plainReader.parse(text);
}

function isSimple(text: string): boolean {
  return simple.test(text) && !text.endsWith(' ') && !link.test(text);
}

type Reader = { parse(text: string): Root };

/** Reads prose; where its tree shows that more is swallowed, or an address ends where nobody would end it, once more. */
function readAsMeant(text: string, reader: Reader): Root {
  const typed = inOrder(asTyped(text));
  const tree = readWith(text, typed, reader);
  const seen = seenInTree(text, tree);
  if (seen.length === 0) return tree;
  return withWrittenAddresses(text, readWith(text, inOrder([...typed, ...seen]), reader));
}

function readWith(text: string, insertions: readonly Insertion[], reader: Reader): Root {
  if (insertions.length === 0) return reader.parse(text);
  return withoutInsertions(reader.parse(withInsertions(text, insertions)), insertions);
}

function inOrder(insertions: readonly Insertion[]): Insertion[] {
  const places = new Set<number>();
  const once = insertions.filter(({ at }) => !places.has(at) && places.add(at));
  return once.sort((a, b) => a.at - b.at);
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
