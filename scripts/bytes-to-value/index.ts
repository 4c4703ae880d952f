export { maxBytes, tooLarge } from './decode.ts';
export { lineTable, type Place } from './lines.ts';
export { isShared, members, nodeAt, type Occurrence, type Outline, occurrenceAt } from './outline.ts';
export { type ParsedDocument, parseDocument } from './parse-document.ts';
export { nestingFault, type ParsedFile } from './parsed-file.ts';
export type { PlacedFault } from './placed-fault.ts';
