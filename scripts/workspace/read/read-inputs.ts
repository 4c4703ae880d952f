import { readFileSync, statSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { maxBytes, tooLarge } from '../../bytes-to-value/index.ts';
import type { Fault } from '../../model/index.ts';
import type { Input } from './find-inputs.ts';

/** The bytes of an input, or why there are none. */
export type ReadInput = { bytes: Uint8Array } | { fault: Fault; environment: boolean };

/** Reads one input. Only regular files are opened: a pipe or a device would never end. */
export async function readInput(input: Pick<Input, 'path'>): Promise<ReadInput> {
  // Signals get their turn here; the thread pool would take six times as long as the reading itself.
  await turn();
  try {
    const stats = statSync(input.path);
    if (stats.isDirectory()) return { fault: unreadable('this is a folder, not a file'), environment: false };
    if (!stats.isFile()) return { fault: unreadable('this is not a regular file'), environment: false };
    if (stats.size > maxBytes) return { fault: tooLarge(stats.size), environment: false };
    return { bytes: readFileSync(input.path) };
  } catch (error) {
    return unreadableFor((error as NodeJS.ErrnoException).code);
  }
}

/** What an error of the file system means for the one file: gone is the author's matter, forbidden is the environment's. */
export function unreadableFor(code: string | undefined): { fault: Fault; environment: boolean } {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { fault: unreadable('the file is not there, or is a link to nothing'), environment: false };
  }
  if (code === 'ELOOP')
    return { fault: unreadable('the file is a link that leads back to itself'), environment: false };
  if (code === 'EACCES' || code === 'EPERM') {
    return { fault: unreadable('no permission to read the file', 'Give yourself read permission.'), environment: true };
  }
  return { fault: unreadable(`the file could not be read (${code ?? 'unknown error'})`), environment: true };
}

function unreadable(message: string, hint?: string): Fault {
  return { ruleId: 'file-unreadable', severity: 'error', message, pointer: '', ...(hint ? { hint } : {}) };
}
