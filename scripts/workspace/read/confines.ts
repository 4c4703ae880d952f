import { lstatSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isBelow } from './is-below.ts';

/** A folder that no link may lead out of. */
export interface Confines {
  /** Absolute, as it was named. */
  folder: string;
  /** Where it really lies, links resolved. */
  real: string;
}

/** The confines of a folder, absolute. Throws the errors of the file system. */
export function confinesOf(folder: string): Confines {
  return { folder, real: realpathSync.native(folder) };
}

/** Whether a search through folders goes by what has such a name. */
export function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/**
 * Where a path below a folder really lies, links resolved, if that is below the folder too; else undefined. No link leads into what
 * a search goes by: `.git/config` may hold a password. Throws the errors of the file system.
 */
export function realBelow({ folder, real }: Confines, path: string): string | undefined {
  const target = realpathSync.native(path);
  // Hardly ever is there a link, and a thousand paths need not be taken apart.
  if (path.startsWith(folder + sep) && target === real + path.slice(folder.length)) return target;
  return isBelow(folder, path) && isBelow(real, target) && !relative(real, target).split(sep).some(isPassedBy)
    ? target
    : undefined;
}

/** Whether the way from the folder to a path goes through a link, or ends in one. It is followed as far as it can be. */
export function isThroughLink({ folder }: Confines, path: string): boolean {
  let place = folder;
  try {
    for (const step of relative(folder, path).split(sep)) {
      place = join(place, step);
      if (lstatSync(place).isSymbolicLink()) return true;
    }
  } catch {
    // What is not there, or may not be looked into, is no link.
  }
  return false;
}
