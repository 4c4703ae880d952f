import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../model/index.ts';

/** Where Briefwright itself lies, with its templates and schema, and which version it is. */
export interface Project {
  /** Absolute folder. */
  root: string;
  version: string;
}

/** Finds the package from the running code upwards: a bundle lies deeper in it than the sources do. */
export function findProject(from: string = import.meta.url): Project {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    const manifest = manifestIn(folder);
    if (manifest?.name === 'briefwright') return { root: folder, version: manifest.version ?? '0.0.0' };
    if (folder === dirname(folder)) break;
  }
  throw new Failure(3, 'The files of Briefwright are not where its code is.', 'Install it again.');
}

function manifestIn(folder: string): { name?: string; version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
