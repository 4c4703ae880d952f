import type { Notation } from '../model/index.ts';
import { decode, maxBytes, tooLarge } from './decode.ts';
import { parseJson } from './json/index.ts';
import { nestingFault, type ParsedFile } from './parsed-file.ts';
import type { PlacedFault } from './placed-fault.ts';
import { parseYaml } from './yaml/index.ts';

/** A file once its bytes were read: its text, what it says, where everything stands in it, and what is wrong with it so far. */
export interface ParsedDocument extends ParsedFile {
  notation: Notation;
  /** The text without byte-order mark; none where the bytes are no text. */
  text?: () => string;
  /** Whether no fault is an error, so that the value means something. */
  isReadable: boolean;
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a file's bytes: bytes → text → value with places. Never throws; what cannot be read has faults at error level. */
export function parseDocument(bytes: Uint8Array, notation: Notation): ParsedDocument {
  try {
    return parse(bytes, notation);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The limits on depth should leave the stack no reason to overflow; if one is missed, the file is refused all the same.
    return unreadable(notation, [nestingFault(start)]);
  }
}

function parse(bytes: Uint8Array, notation: Notation): ParsedDocument {
  if (bytes.length > maxBytes) return unreadable(notation, [{ ...tooLarge(bytes.length), place: start }]);
  const { text, ascii, faults: before } = decode(bytes, notation);
  if (text === undefined) return unreadable(notation, before);
  const parsed = notation === 'json' ? parseJson(text, ascii) : parseYaml(text());
  const faults = [...before, ...parsed.faults];
  const isReadable = !faults.some(({ severity }) => severity === 'error');
  return { ...parsed, notation, text, faults, isReadable };
}

function unreadable(notation: Notation, faults: PlacedFault[]): ParsedDocument {
  const outline = () => {
    throw new TypeError('A file that is no text has no outline.');
  };
  return { notation, value: undefined, locate: () => start, outline, faults, isReadable: false };
}
