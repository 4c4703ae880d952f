import { setImmediate as turn } from 'node:timers/promises';
import { maxBytes, tooLarge } from '../../bytes-to-value/index.ts';
import type { Fault } from '../../model/index.ts';
import type { Input } from './find-inputs.ts';
import { readRegularFile } from './regular-file.ts';

/** The bytes of an input, or why there are none. */
export type ReadInput = { bytes: Uint8Array } | { fault: Fault; environment: boolean };

/** Reads one input: a regular file, since a pipe or a device would never end, and within the confines that it was found in. */
export async function readInput({ path, within }: Pick<Input, 'path' | 'within'>): Promise<ReadInput> {
  // Signals get their turn here; the thread pool would take six times as long as the reading itself.
  await turn();
  try {
    const content = readRegularFile(path, { within, most: maxBytes });
    if ('bytes' in content) return content;
    return { fault: 'size' in content ? tooLarge(content.size) : refusals[content.refused], environment: false };
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

/** The fault of a file that cannot be read. */
export function unreadable(message: string, hint?: string): Fault {
  return { ruleId: 'file-unreadable', severity: 'error', message, pointer: '', ...(hint ? { hint } : {}) };
}

const refusals = {
  folder: unreadable('this is a folder, not a file'),
  other: unreadable('this is not a regular file'),
  outside: {
    ...unreadable(
      'the file is a link that leads out of the folder in which it was found, or to nothing',
      'Put the file itself there; or name the link by its own path, if you know where it leads.',
    ),
    ruleId: 'file-outside',
  },
};
