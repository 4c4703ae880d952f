import { constants, rmSync, type Stats } from 'node:fs';
import { access, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Failure } from '../../model/index.ts';

/** Whether nobody but this user (or root) can have put or changed what `stats` describes; `lstat` it, so that links show. */
export function belongsToUser(stats: Stats): boolean {
  if (process.getuid === undefined) return true;
  return !stats.isSymbolicLink() && stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
}

async function refuseForeignFolder(path: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isDirectory() && belongsToUser(stats)) return;
  throw new Failure(
    3,
    `The cache folder ${path} cannot be trusted: it is a link, belongs to somebody else, or others may write to it.`,
    'Remove it, or name another folder in XDG_CACHE_HOME.',
  );
}

/** The user's cache folder for Briefwright: under `XDG_CACHE_HOME`, or `~/.cache`; undefined without a home. */
function cacheFolder(environment: NodeJS.ProcessEnv): string | undefined {
  const base = environment['XDG_CACHE_HOME'];
  if (base !== undefined && isAbsolute(base)) return join(base, 'briefwright');
  const home = environment['HOME'] ?? (process.platform === 'win32' ? homedir() : '');
  return isAbsolute(home) ? join(home, '.cache', 'briefwright') : undefined;
}

/**
 * The cache folder, made if need be; undefined where there is no home or it cannot be written to.
 * Throws a Failure (3) when the folder is there but somebody else could have filled it.
 */
export async function openCacheFolder(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const path = cacheFolder(environment);
  if (path === undefined) return undefined;
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.W_OK);
  } catch {
    return undefined;
  }
  await refuseForeignFolder(path);
  return path;
}

/** A folder of this process alone, under the temporary folder. */
export interface RunFolder {
  path: string;
  remove(): Promise<void>;
}

/** Makes a folder that whoever asked for it removes; should the process end before, it goes with the process. */
export async function makeRunFolder(): Promise<RunFolder> {
  const path = await mkdtemp(join(tmpdir(), 'briefwright-'));
  const onExit = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', onExit);
  return {
    path,
    remove: async () => {
      await removeFolder(path);
      process.off('exit', onExit);
    },
  };
}

/** Removes a folder and all in it, with patience for what a dying browser still holds. */
export function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}
