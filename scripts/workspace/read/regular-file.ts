import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { type Confines, isThroughLink, realBelow } from './confines.ts';

/** The bytes of a file, or why they are not read; of one that is too large, its size. */
export type FileContent = { bytes: Buffer } | { refused: 'outside' | 'folder' | 'other' } | { size: number };

/** What a file may be. */
export interface FileLimits {
  /** Where it must lie, links resolved; without them, the user named the file, and may have named a link. */
  within?: Confines | undefined;
  /** In bytes. */
  most: number;
}

/** A pipe that takes a file's place must not keep us waiting; Windows has no such flags. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Reads a regular file. Whatever data or a folder names is read here, within its confines: of a link that leads out of them or to
 * nothing, all that is told is `outside`, not even whether there is something at its end. Throws the errors of the file system.
 */
export function readRegularFile(path: string, { within, most }: FileLimits): FileContent {
  try {
    // Only regular files are opened: a device may do something when it is.
    const refused = refusal(statSync(path), most);
    if (!refused) return readOpened(openSync(path, readOnly), path, { within, most });
    return within && realBelow(within, path) === undefined ? { refused: 'outside' } : refused;
  } catch (error) {
    if (within && isThroughLink(within, path)) return { refused: 'outside' };
    throw error;
  }
}

function readOpened(file: number, path: string, { within, most }: FileLimits): FileContent {
  try {
    const stats = fstatSync(file, { bigint: true });
    if (within && !isWithin(within, path, stats)) return { refused: 'outside' };
    return refusal(stats, most) ?? { bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

/** Asked of the file in hand, after it was opened: a link that was changed meanwhile leads to another one. */
function isWithin(within: Confines, path: string, { dev, ino }: { dev: bigint; ino: bigint }): boolean {
  const real = realBelow(within, path);
  if (real === undefined) return false;
  const there = statSync(real, { bigint: true });
  return there.dev === dev && there.ino === ino;
}

function refusal(
  stats: { size: number | bigint; isFile(): boolean; isDirectory(): boolean },
  most: number,
): FileContent | undefined {
  if (stats.isDirectory()) return { refused: 'folder' };
  if (!stats.isFile()) return { refused: 'other' };
  return stats.size > most ? { size: Number(stats.size) } : undefined;
}
