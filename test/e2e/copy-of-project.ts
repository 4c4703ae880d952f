import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { tempFolder } from '../temp-folder.ts';
import { projectRoot } from './command.ts';

/** A copy of the project with packages, but without a bundle. */
export async function copyOfProject(): Promise<string> {
  const root = await tempFolder();
  for (const name of [
    'scripts',
    'schema',
    'templates',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.library.json',
  ]) {
    await cp(join(projectRoot, name), join(root, name), { recursive: true });
  }
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(join(projectRoot, 'node_modules'))) {
    if (name !== '.cache') await symlink(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}
