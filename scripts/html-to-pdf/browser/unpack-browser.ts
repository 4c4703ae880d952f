import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { Failure } from '../../model/index.ts';
import { belongsToUser, removeFolder } from './private-folder.ts';

/** The compressed browser and its libraries, as their package ships them. */
export interface BrowserArchive {
  version: string;
  /** Brotli of the executable. */
  program: string;
  /** Brotli of a tar with `lib/*.so`. */
  libraries: string;
}

/** A browser on disk, and the folder of the libraries that go with it. */
export interface UnpackedBrowser {
  program: string;
  libraries: string;
}

const programName = 'chrome-headless-shell';
const manifestName = 'manifest.json';
const unpackingPrefix = '.unpacking-';
const hour = 3_600_000;

/** Size and time of change of each unpacked file, by its path inside the folder. */
type Manifest = Record<string, { size: number; mtimeMs: number }>;

/**
 * Unpacks the browser into a folder of its own under `cache` (a private folder), once; later calls find and check it.
 * Safe when several processes do it at once: whoever is first moves a whole folder into place.
 * Throws a Failure (3) when it cannot, as on a full disk.
 */
export async function unpackBrowser(
  archive: BrowserArchive,
  cache: string,
  options: { signal: AbortSignal; onStart(): void },
): Promise<UnpackedBrowser> {
  try {
    const folder = join(cache, await folderName(archive));
    if (!(await isIntact(folder))) {
      options.onStart();
      await removeAbandoned(cache);
      await unpackInto(folder, archive, options.signal);
    }
    return { program: join(folder, programName), libraries: join(folder, 'lib') };
  } catch (error) {
    options.signal.throwIfAborted();
    throw new Failure(
      3,
      `The browser could not be unpacked: ${(error as Error).message}`,
      `It needs 200 MB in ${cache}; XDG_CACHE_HOME names another place.`,
      { cause: error },
    );
  }
}

/** Version and a hash of the archives' sizes: hashing 64 MB at every start would cost more than a brief. */
async function folderName({ version, program, libraries }: BrowserArchive): Promise<string> {
  const sizes = await Promise.all([program, libraries].map(async (path) => (await stat(path)).size));
  const hash = createHash('sha256').update(JSON.stringify([version, sizes, process.platform, process.arch]));
  return `chrome-headless-shell-${version}-${hash.digest('hex').slice(0, 12)}`;
}

/** Whether the folder and every file in it are this user's own and as they were when they were unpacked. */
async function isIntact(folder: string): Promise<boolean> {
  try {
    const manifestPath = join(folder, manifestName);
    const own = await Promise.all([folder, join(folder, 'lib'), manifestPath].map((path) => lstat(path)));
    if (!own.every(belongsToUser)) return false;
    const manifest: Manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
    const checks = Object.entries(manifest).map(async ([path, { size, mtimeMs }]) => {
      const stats = await lstat(join(folder, path));
      return stats.isFile() && belongsToUser(stats) && stats.size === size && stats.mtimeMs === mtimeMs;
    });
    return (await Promise.all(checks)).every(Boolean);
  } catch {
    return false;
  }
}

async function unpackInto(folder: string, archive: BrowserArchive, signal: AbortSignal): Promise<void> {
  const unpacking = temporarySibling(folder);
  await mkdir(unpacking, { mode: 0o700 });
  try {
    const program = createWriteStream(join(unpacking, programName), { mode: 0o700, flags: 'wx' });
    const { default: tar } = await import('tar-fs');
    await Promise.all([
      decompress(archive.program, program, signal),
      decompress(archive.libraries, tar.extract(unpacking, { chown: false, ignore: isNoLibrary }), signal),
    ]);
    await writeFile(join(unpacking, manifestName), JSON.stringify(await describeFiles(unpacking)), { mode: 0o600 });
    await moveIntoPlace(unpacking, folder);
  } finally {
    await removeFolder(unpacking);
  }
}

function decompress(path: string, target: NodeJS.WritableStream, signal: AbortSignal): Promise<void> {
  return pipeline(createReadStream(path), createBrotliDecompress({ chunkSize: 1 << 20 }), target, { signal });
}

function isNoLibrary(path: string): boolean {
  return basename(path) !== 'lib' && basename(dirname(path)) !== 'lib';
}

async function describeFiles(folder: string): Promise<Manifest> {
  const libraries = (await readdir(join(folder, 'lib'))).sort().map((name) => `lib/${name}`);
  const entries = [programName, ...libraries].map(async (path) => {
    const { size, mtimeMs } = await lstat(join(folder, path));
    return [path, { size, mtimeMs }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A rename is whole or not at all; an intact folder that another process has put there meanwhile stays. */
async function moveIntoPlace(unpacked: string, folder: string): Promise<void> {
  if (await isIntact(folder)) return;
  const discarded = temporarySibling(folder);
  await rename(folder, discarded).catch(ignoreMissing);
  try {
    await rename(unpacked, folder);
  } catch (error) {
    if (!(await isIntact(folder))) throw error;
  } finally {
    await removeFolder(discarded);
  }
}

function temporarySibling(folder: string): string {
  return join(dirname(folder), unpackingPrefix + randomBytes(8).toString('hex'));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Removes what processes that were killed while unpacking have left. */
async function removeAbandoned(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith(unpackingPrefix));
  for (const path of names.map((name) => join(cache, name))) {
    const stats = await lstat(path).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > hour) await removeFolder(path);
  }
}
