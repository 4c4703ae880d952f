import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What package-lock.json says of one package. */
export interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** The packages of package-lock.json by their folder, such as `node_modules/ms`; the project itself is the folder `''`. */
export type LockFile = Readonly<Record<string, LockedPackage>>;

/** Reads package-lock.json of the project. */
export function readLockFile(root: string): LockFile {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

const installed = 'node_modules';

/** The folder of the package that a file belongs to; undefined for a file of no package. */
export function packageFolder(file: string): string | undefined {
  const steps = file.split('/');
  const start = steps.lastIndexOf(installed) + 1;
  if (start === 0) return undefined;
  // What stands before comes from a link to the folder of packages.
  return steps.slice(steps.indexOf(installed), start + (steps[start]?.startsWith('@') ? 2 : 1)).join('/');
}

/** Name of the package in a folder, such as `@types/mdast`. */
export function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf(`${installed}/`) + installed.length + 1);
}

/** Folders of the packages that the one in a folder depends on, found as Node finds them. */
export function dependenciesOf(lock: LockFile, folder: string): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = lock[folder] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => resolveFrom(lock, folder, name) ?? []);
}

function resolveFrom(lock: LockFile, folder: string, name: string): string | undefined {
  for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf(installed) - 1))) {
    const candidate = from === '' ? `${installed}/${name}` : `${from}/${installed}/${name}`;
    if (lock[candidate] !== undefined) return candidate;
    if (from === '') return undefined;
  }
}
