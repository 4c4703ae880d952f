import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExitCode, Failure } from '../model/index.ts';

/** The folder at or above `from` whose package.json is Briefwright's; fails when there is none. */
export function findRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isRoot(folder)) return folder;
    if (dirname(folder) === folder) {
      throw new Failure(ExitCode.environment, 'No project folder found here or above.', 'Run this inside Briefwright.');
    }
  }
}

function isRoot(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name === 'briefwright';
  } catch {
    return false;
  }
}
