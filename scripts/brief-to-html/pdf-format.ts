import type { Brief, BriefFormat, PdfMetadata } from '../model/index.ts';

/** The page, printed by a browser. */
export const pdfFormat: BriefFormat = {
  id: 'pdf',
  extension: 'pdf',
  isPrinted: true,
  styles: ['base', 'print'],
  render: async (brief, press) => {
    const { briefToPage } = await import('./brief-to-page.ts');
    const page = briefToPage(brief);
    const html = page.print(press.page, press.inlinesFonts);
    return press.print({ html, metadata: pdfMetadata(brief, page.headings) });
  },
};

function pdfMetadata({ metadata }: Brief, headings: readonly string[]): PdfMetadata {
  const { title, authors, description, keywords, language, published, modified } = metadata;
  return {
    title,
    author: authors.join(', '),
    subject: description,
    keywords,
    language,
    ...(published ? { created: published } : {}),
    ...(modified ? { modified } : {}),
    headings,
  };
}
