import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Gives each bookmark the words of its heading: the browser's own run together where a heading goes on in another line, and come
 * twice where it was set twice to find its page. Both come in the order of the document; a bookmark more or less, and they stay.
 */
export function nameBookmarks(pdf: PDFDocument, headings: readonly string[]): void {
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const bookmarks = outline === undefined ? [] : [...bookmarksBelow(outline)];
  if (bookmarks.length !== headings.length) return;
  bookmarks.forEach((bookmark, index) => {
    bookmark.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
  });
}

function* bookmarksBelow(parent: PDFDict): Generator<PDFDict> {
  let bookmark = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (bookmark !== undefined) {
    yield bookmark;
    yield* bookmarksBelow(bookmark);
    bookmark = bookmark.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
}
