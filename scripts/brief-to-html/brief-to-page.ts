import Handlebars from 'handlebars';
import type { Root as HastRoot } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { compileTemplate } from '../handlebars/index.ts';
import { stringsFor } from '../languages/index.ts';
import { type Brief, foldSpace, type PageSize, styleHash, type Templates, wordsOf } from '../model/index.ts';
import { rehypeFitLists } from './lists.ts';
import { printStyle, screenStyle } from './page-style.ts';
import { sanitizeOptions } from './sanitize.ts';
import { rehypeFitTables } from './tables.ts';
import { hastOptions, rehypeNoteLabel, rehypeNotesBeforeAnnex } from './to-hast.ts';

/** A brief as a page for readers, and as one for the browser that prints it. */
export interface BriefPage {
  /** One self-contained file. */
  html(): string;
  /** The same page for printing; `inlineFonts` where the browser cannot be given fonts in another way. */
  print(page: PageSize, inlineFonts: boolean): string;
  /** Words of the headings, in the order of the page. */
  headings: readonly string[];
}

const pages = new WeakMap<Brief, BriefPage>();

/** mdast → hast → sanitised → page; made once a brief, for reading and for print. */
export function briefToPage(brief: Brief): BriefPage {
  const page = pages.get(brief) ?? pageOf(brief);
  pages.set(brief, page);
  return page;
}

function pageOf(brief: Brief): BriefPage {
  const { tree, metadata, context } = brief;
  const strings = stringsFor(context.templates, metadata.language);
  const processor = unified()
    .use(remarkRehype, hastOptions(strings, context.pictures))
    .use(rehypeNoteLabel)
    .use(rehypeNotesBeforeAnnex)
    .use(rehypeFitTables)
    .use(rehypeFitLists)
    .use(rehypeSanitize, sanitizeOptions)
    .use(rehypeStringify);
  const hast = processor.runSync(tree);
  const body = processor.stringify(hast);
  const text = () => [metadata.title, metadata.shortTitle, strings.pageOf, wordsOf(hast)].join(' ');
  const page = (style: string) => renderPage(brief, style, body);
  return {
    html: () => page(screenStyle(context, text())),
    print: (size, inlineFonts) => page(printStyle(brief, strings, size, inlineFonts ? text() : undefined)),
    headings: headingsOf(hast),
  };
}

const compiled = new WeakMap<Templates, (view: object) => string>();

function renderPage(
  { metadata, context: { templates, edition, languages } }: Brief,
  style: string,
  body: string,
): string {
  let template = compiled.get(templates);
  if (!template) {
    template = compileTemplate<object>(Handlebars.create(), 'page.html.hbs', templates.page);
    compiled.set(templates, template);
  }
  const policy = `default-src 'none'; style-src ${styleHash(style)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  return template({
    language: metadata.language,
    direction: languages.isRightToLeft(metadata.language) ? 'rtl' : 'ltr',
    title: metadata.title,
    description: metadata.description,
    author: metadata.authors.join(', '),
    keywords: metadata.keywords.join(', '),
    robots: metadata.status === 'published' && edition === 'public' ? '' : 'noindex, nofollow',
    contentSecurityPolicy: policy,
    style,
    linkedData: scriptJson(metadata.linkedData),
    body,
  });
}

/** JSON that is safe inside a script element. */
function scriptJson(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function headingsOf(hast: HastRoot): string[] {
  const headings: string[] = [];
  visit(hast, 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return undefined;
    headings.push(foldSpace(wordsOf(element)));
    return SKIP;
  });
  return headings;
}
