import { statSync } from 'node:fs';

/** A file that was written so short a time ago may be written again without a visible change of its time, in milliseconds. */
const tooFresh = 100;

/**
 * What a file looks like from outside; two equal stamps mean that nobody wrote it in between. Undefined when that cannot be told: it is
 * not there, or was written just now.
 */
export function stampOf(path: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs, mtimeMs } = statSync(path, { bigint: true });
    return Date.now() - Number(mtimeMs) < tooFresh ? undefined : [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}
