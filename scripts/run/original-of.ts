import { basename } from 'node:path';
import type { Original } from '../analysis-to-findings/index.ts';
import { parseDocument } from '../bytes-to-value/index.ts';
import { type Analysis, hasErrors, isObject, type Notation } from '../model/index.ts';
import { schemaFaults } from '../value-to-analysis/index.ts';
import { readOriginal } from '../workspace/index.ts';

/** A file that may hold an original. */
export interface OriginalFile {
  /** Its name, without folder. */
  file: string;
  format: Notation;
  bytes: Uint8Array;
}

/** The id of what a file is a translation of, whether the file fits the schema or not. */
export function translatedId(value: unknown): string | undefined {
  const id = isObject(value) ? value['translationOf'] : undefined;
  return typeof id === 'string' && isObject(value) && id !== value['id'] ? id : undefined;
}

/** The file of the original that lies beside a translation. */
export async function originalBeside(path: string, id: string): Promise<OriginalFile | undefined> {
  const found = await readOriginal(path, id);
  return found && { file: basename(found.path), format: found.format, bytes: found.bytes };
}

/** The original that a file holds, if it is that analysis and fits the schema. */
export function originalIn({ file, format, bytes }: OriginalFile, id: string): Original | undefined {
  const { value, isReadable } = parseDocument(bytes, format);
  if (!isReadable || !isObject(value) || value['id'] !== id || hasErrors(schemaFaults(value))) return undefined;
  return { file, analysis: value as unknown as Analysis };
}
