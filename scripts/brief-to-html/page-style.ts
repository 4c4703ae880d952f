import type { Strings } from '../languages/index.ts';
import {
  type Brief,
  type BriefContext,
  type BriefMetadata,
  foldSpace,
  fontFaces,
  type PageSize,
} from '../model/index.ts';

const runningHeadLength = 80;
const unseen = '@media screen { html { display: none } }';

/** Styles of the page, with the faces and subsets that its text needs inlined as WOFF2. */
export function screenStyle(context: BriefContext, text: string): string {
  const { base = '', screen = '', print = '' } = context.templates.styles;
  return [fontFaces(context.fonts, text), base, `@media screen {\n${screen}}`, `@media print {\n${print}}`].join('\n');
}

/** Styles of the printed page: size, running head and page numbers included. The browser finds the fonts itself, or gets them inlined. */
export function printStyle(
  { metadata, context }: Brief,
  strings: Strings,
  page: PageSize,
  inlineFontsFor: string | undefined,
): string {
  const { base = '', print = '' } = context.templates.styles;
  // The browser need not set the page for a screen before it prints; only inlined fonts load no sooner than they are used.
  const faces = inlineFontsFor === undefined ? unseen : fontFaces(context.fonts, inlineFontsFor);
  return [faces, base, print, pageRule(context, metadata, strings, page)].join('\n');
}

function pageRule(context: BriefContext, metadata: BriefMetadata, strings: Strings, page: PageSize): string {
  const edition = context.edition === 'review' ? strings.edition.review : '';
  const status = metadata.status === 'published' ? '' : strings[metadata.status];
  const head = cssString(runningHead(metadata.shortTitle ?? metadata.title));
  const stage = cssString([edition, status].filter(Boolean).join(' · '));
  const [start, end] = context.languages.isRightToLeft(metadata.language) ? ['right', 'left'] : ['left', 'right'];
  return `@page {
  size: ${page};
  @top-${start} { content: ${head}; }
  @top-${end} { content: ${stage}; }
  @bottom-${end} { content: ${pageCounter(strings.pageOf)}; }
}
@page :first { @top-${start} { content: ""; } }
`;
}

function pageCounter(phrase: string): string {
  const parts = phrase.split(/(\{page\}|\{pages\})/).map((part) => {
    if (part === '{page}') return 'counter(page)';
    return part === '{pages}' ? 'counter(pages)' : cssString(part);
  });
  return parts.join(' ');
}

function runningHead(title: string): string {
  const characters = [...foldSpace(title)];
  if (characters.length <= runningHeadLength) return characters.join('');
  const cut = characters.slice(0, runningHeadLength).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), runningHeadLength / 2)).trimEnd()}…`;
}

/** Escapes every character that could end the string, the rule or the style element. */
function cssString(value: string): string {
  return `"${value.replace(/["\\<>&\n\r\f\0]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
