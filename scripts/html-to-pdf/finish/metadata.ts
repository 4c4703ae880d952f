import { createHash } from 'node:crypto';
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { Failure, type PageSize, type PdfMetadata } from '../../model/index.ts';
import { nameBookmarks } from './bookmarks.ts';
import { renameHeaderCells } from './header-cells.ts';

/** Width and height in points. */
const paper: Record<PageSize, readonly [number, number]> = { A4: [595.28, 841.89], Letter: [612, 792] };

/**
 * The browser's PDF with the brief's own metadata and nothing that differs from print to print.
 * Throws a Failure (3) when the document's style printed on other paper than was asked for.
 */
export async function finishPdf(
  printed: Uint8Array,
  job: { html: string; page: PageSize; metadata: PdfMetadata },
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  checkPaper(pdf, job.page);
  describe(pdf, job.metadata);
  nameBookmarks(pdf, job.metadata.headings);
  renameHeaderCells(pdf);
  identify(pdf, job);
  // The browser says 1.4, and writes structure that later versions define.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    // All in one go: waiting for a timer after every fifty objects takes longer than writing them.
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

function checkPaper(pdf: PDFDocument, size: PageSize): void {
  const [width, height] = paper[size];
  for (const page of pdf.getPages()) {
    const actual = page.getSize();
    if (Math.abs(actual.width - width) < 1 && Math.abs(actual.height - height) < 1) continue;
    throw new Failure(
      3,
      `The brief came out on paper of ${Math.round(actual.width)} × ${Math.round(actual.height)} pt instead of ${size}.`,
      'The @page rule in the templates must not name a size of its own.',
    );
  }
}

function describe(pdf: PDFDocument, metadata: PdfMetadata): void {
  pdf.setTitle(metadata.title, { showInWindowTitleBar: true });
  pdf.setLanguage(metadata.language);
  pdf.setCreator('Briefwright');
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict);
  setOrRemove(info, 'Author', metadata.author);
  setOrRemove(info, 'Subject', metadata.subject);
  setOrRemove(info, 'Keywords', metadata.keywords.join(', '));
  info.delete(PDFName.of('CreationDate'));
  info.delete(PDFName.of('ModDate'));
  if (metadata.created !== undefined) pdf.setCreationDate(atMidnight(metadata.created));
  if (metadata.modified !== undefined) pdf.setModificationDate(atMidnight(metadata.modified));
}

function setOrRemove(info: PDFDict, name: string, value: string | undefined): void {
  if (value) info.set(PDFName.of(name), PDFHexString.fromText(value));
  else info.delete(PDFName.of(name));
}

function atMidnight(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** Both halves of the file's identifier, from all that makes it: the job, and the program that printed it. */
function identify(pdf: PDFDocument, job: { html: string; page: PageSize; metadata: PdfMetadata }): void {
  const made = JSON.stringify([pdf.getProducer(), job.page, job.metadata, job.html]);
  const id = PDFHexString.of(createHash('sha256').update(made).digest('hex').slice(0, 32).toUpperCase());
  const ids = PDFArray.withContext(pdf.context);
  ids.push(id);
  ids.push(id);
  pdf.context.trailerInfo.ID = ids;
}
