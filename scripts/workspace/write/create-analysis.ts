import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../model/index.ts';
import { analysisIn, confinesOf, displayPath, isBelow, realBelow } from '../read/index.ts';
import { failed } from './write-outputs.ts';

/**
 * Writes the file of a new analysis; missing folders are made. No link may lead it out of the project. Throws a usage failure (2)
 * when an analysis of that name is there already, in whatever notation, and an environment failure (3) when it cannot be written.
 */
export async function createAnalysis(
  path: string,
  content: string,
  where: { root: string; cwd: string },
): Promise<void> {
  const folder = dirname(path);
  refuseLinkOut(folder, where);
  const names = await readdir(folder).catch((error) => (error.code === 'ENOENT' ? [] : failed(error, path)));
  const taken = names.find((name) => idIn(name) !== undefined && idIn(name) === idIn(path));
  if (taken !== undefined) throw isThere(join(folder, taken), where.cwd);
  await mkdir(folder, { recursive: true }).catch((error) => failed(error, path));
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw isThere(path, where.cwd);
    await rm(path, { force: true }).catch(() => undefined);
    failed(error, path);
  }
}

/** What is not there yet cannot be a link, so the nearest folder that is there decides. */
function refuseLinkOut(folder: string, { root, cwd }: { root: string; cwd: string }): void {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  if (!isBelow(root, nearest) || realBelow(confinesOf(root), nearest) !== undefined) return;
  throw new Failure(
    2,
    `“${displayPath(nearest, cwd)}” is a link that leads out of the project.`,
    'Name another folder.',
  );
}

/** Names that differ only in case are one name on some systems. */
function idIn(path: string): string | undefined {
  return analysisIn(path)?.name.toLowerCase();
}

function isThere(path: string, cwd: string): Failure {
  return new Failure(2, `“${displayPath(path, cwd)}” exists already.`, 'Choose another name; nothing was written.');
}
