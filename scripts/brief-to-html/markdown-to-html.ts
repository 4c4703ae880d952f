import Handlebars from 'handlebars';
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { compileTemplate } from '../analysis-to-brief/index.ts';
import { stringsFor } from '../languages/index.ts';
import {
  type Analysis,
  type BriefContext,
  foldSpace,
  type PageSize,
  type PdfMetadata,
  styleHash,
  type Templates,
} from '../model/index.ts';
import { linkedData } from './linked-data.ts';
import { printStyle, screenStyle } from './page-style.ts';
import { sanitizeOptions } from './sanitize.ts';
import { rehypeFitTables } from './tables.ts';
import { hastOptions, rehypeNoteLabel, rehypeNotesBeforeAnnex } from './to-hast.ts';
import { wordsOf } from './words.ts';

/** A brief as a page for readers, and as one for the browser that prints it. */
export interface HtmlBrief {
  /** One self-contained file. */
  html(): string;
  /** The same page for printing; `inlineFonts` where the browser cannot be given fonts in another way. */
  print(page: PageSize, inlineFonts: boolean): string;
  metadata: PdfMetadata;
}

/** mdast → hast → sanitised → page. */
export function markdownToHtml(tree: Root, analysis: Analysis, context: BriefContext): HtmlBrief {
  const strings = stringsFor(context.templates, analysis.language);
  const processor = unified()
    .use(remarkRehype, hastOptions(strings, context.pictures))
    .use(rehypeNoteLabel)
    .use(rehypeNotesBeforeAnnex)
    .use(rehypeFitTables)
    .use(rehypeSanitize, sanitizeOptions)
    .use(rehypeStringify);
  const hast = processor.runSync(tree);
  const body = processor.stringify(hast);
  const text = () => [analysis.title, analysis.shortTitle, strings.pageOf, wordsOf(hast)].join(' ');
  const metadata = { ...pdfMetadata(analysis, standfirstText(tree)), headings: headingsOf(hast) };
  const page = (style: string) => renderPage(context, analysis, metadata, style, body);
  return {
    html: () => page(screenStyle(context, text())),
    print: (size, inlineFonts) => page(printStyle(context, analysis, strings, size, inlineFonts ? text() : undefined)),
    metadata,
  };
}

const compiled = new WeakMap<Templates, (view: object) => string>();

function renderPage(
  { templates, edition, languages }: BriefContext,
  analysis: Analysis,
  metadata: PdfMetadata,
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
    language: analysis.language,
    direction: languages.isRightToLeft(analysis.language) ? 'rtl' : 'ltr',
    title: metadata.title,
    description: metadata.subject ?? '',
    author: metadata.author ?? '',
    keywords: metadata.keywords.join(', '),
    robots: analysis.status === 'published' && edition === 'public' ? '' : 'noindex, nofollow',
    contentSecurityPolicy: policy,
    style,
    linkedData: linkedData(analysis, metadata),
    body,
  });
}

function pdfMetadata(analysis: Analysis, standfirst: string): Omit<PdfMetadata, 'headings'> {
  const { experts = [], topics = [], region, published, updated } = analysis;
  const modified = updated ?? published;
  return {
    title: foldSpace(analysis.title),
    author: experts.map(({ name }) => name).join(', '),
    subject: standfirst,
    keywords: [...topics, ...(region ? [region] : [])],
    language: analysis.language,
    ...(published ? { created: published } : {}),
    ...(modified ? { modified } : {}),
  };
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

/** The standfirst's words without its notes. */
function standfirstText(tree: Root): string {
  let text = '';
  visit(tree, 'frame', (frame) => {
    if (frame.name === 'standfirst') text = wordsOf(frame);
  });
  return text;
}
