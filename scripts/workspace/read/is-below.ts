import { isAbsolute, relative } from 'node:path';

/** Whether a path lies below a folder, both absolute; looks at their names only. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !/^\.\.([/\\]|$)/.test(way) && !isAbsolute(way);
}
