import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';

const name = { id: PDFName.of('ID'), idTree: PDFName.of('IDTree'), attributes: PDFName.of('A') };

/**
 * Numbers the identifiers of table headers in the order of the document. The browser makes them of numbers that its
 * tab has counted up since it was opened, so that the same document would have others in another order of printing.
 */
export function renameHeaderCells(pdf: PDFDocument): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root === undefined) return;
  const elements = [...structureElements(pdf, root.get(PDFName.of('K')))];
  const headers = elements.filter(({ element }) => element.has(name.id));
  const renamed = new Map<string, PDFString>();
  const names = PDFArray.withContext(pdf.context);
  headers.forEach(({ element, ref }, index) => {
    const id = PDFString.of(`header${String(index + 1).padStart(6, '0')}`);
    renamed.set(String(element.get(name.id)), id);
    element.set(name.id, id);
    names.push(id);
    names.push(ref);
  });
  for (const { element } of elements) renameReferences(pdf, element, renamed);
  replaceIdTree(pdf, root, names);
}

interface StructureElement {
  element: PDFDict;
  ref: PDFRef;
}

/** The elements below `kids`, in the order of the document; marked content, which is numbers, is left out. */
function* structureElements(pdf: PDFDocument, kids: PDFObject | undefined): Generator<StructureElement> {
  const value = pdf.context.lookup(kids);
  if (value instanceof PDFArray) {
    for (const kid of value.asArray()) yield* structureElements(pdf, kid);
  } else if (value instanceof PDFDict && kids instanceof PDFRef && value.has(PDFName.of('S'))) {
    yield { element: value, ref: kids };
    yield* structureElements(pdf, value.get(PDFName.of('K')));
  }
}

/** The `Headers` of a cell name the header cells that it belongs to. */
function renameReferences(pdf: PDFDocument, element: PDFDict, renamed: ReadonlyMap<string, PDFString>): void {
  const value = element.lookup(name.attributes);
  for (const attributes of value instanceof PDFArray ? value.asArray() : [value]) {
    const owned = pdf.context.lookup(attributes);
    const headers = owned instanceof PDFDict ? owned.lookup(PDFName.of('Headers')) : undefined;
    if (!(headers instanceof PDFArray)) continue;
    headers.asArray().forEach((id, index) => {
      const newId = renamed.get(String(id));
      if (newId !== undefined) headers.set(index, newId);
    });
  }
}

/** One flat name tree, sorted as its names are numbered, in the place of the browser's. */
function replaceIdTree(pdf: PDFDocument, root: PDFDict, names: PDFArray): void {
  if (!root.has(name.idTree)) return;
  removeNameTree(pdf, root.get(name.idTree));
  root.set(name.idTree, pdf.context.obj({ Names: names }));
}

function removeNameTree(pdf: PDFDocument, node: PDFObject | undefined): void {
  const tree = pdf.context.lookup(node);
  const kids = tree instanceof PDFDict ? tree.lookup(PDFName.of('Kids')) : undefined;
  if (kids instanceof PDFArray) for (const kid of kids.asArray()) removeNameTree(pdf, kid);
  if (node instanceof PDFRef) pdf.context.delete(node);
}
