import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../model/index.ts';

/** A file to be written: absolute path and content. */
export interface Output {
  path: string;
  content: string | Uint8Array;
  /** Permissions; without them the system's usual ones. */
  mode?: number;
}

/** Temporary files that exist at the moment; whatever ends the process, they go. */
const leftovers = new Set<string>();
let isWatched = false;

function removeAtExit(): void {
  if (isWatched) return;
  isWatched = true;
  process.once('exit', () => {
    for (const path of leftovers) rmSync(path, { force: true });
  });
}

/**
 * Writes outputs that belong together: all under temporary names first, then each renamed into place, so that none is ever
 * half there. Throws an environment failure (3), or the reason of the signal's abort; then nothing of it is left.
 */
export async function writeOutputs(outputs: readonly Output[], signal?: AbortSignal): Promise<void> {
  const drafts: { draft: string; output: Output }[] = [];
  removeAtExit();
  for (const { path } of outputs) await refuseOther(path);
  try {
    for (const output of outputs) {
      signal?.throwIfAborted();
      const draft = join(dirname(output.path), `.${basename(output.path).slice(0, 100)}.${randomUUID()}.tmp`);
      drafts.push({ draft, output });
      leftovers.add(draft);
      await writeDraft(draft, output);
    }
    signal?.throwIfAborted();
    for (const { draft, output } of drafts)
      await rename(draft, output.path).catch((error) => failed(error, output.path));
  } finally {
    for (const { draft } of drafts) {
      await rm(draft, { force: true }).catch(() => undefined);
      leftovers.delete(draft);
    }
  }
}

/** Folders, devices and pipes are never replaced; seen before anything is written, so that not even the other outputs change. */
async function refuseOther(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (stats && !stats.isFile()) failed({ code: 'EISDIR' }, path);
}

async function writeDraft(draft: string, output: Output): Promise<void> {
  try {
    await mkdir(dirname(draft), { recursive: true });
    const file = await open(draft, 'wx', 0o666);
    try {
      await file.writeFile(output.content);
      if (output.mode !== undefined) await file.chmod(output.mode);
    } finally {
      await file.close();
    }
  } catch (error) {
    failed(error, output.path);
  }
}

/** What an error of the file system means to the user. */
export function failed(error: unknown, path: string): never {
  const { code } = error as NodeJS.ErrnoException;
  const folder = dirname(path);
  const options = { cause: error };
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    throw new Failure(3, `No space left for ${folder}.`, 'Make room, or write to another folder.', options);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const hint = 'Make the folder writable, or write to another one.';
    throw new Failure(3, `${folder} may not be written to (${code}).`, hint, options);
  }
  if (code === 'EISDIR' || code === 'ENOTEMPTY' || code === 'EEXIST') {
    throw new Failure(
      3,
      `${path} is in the way: it is not a file.`,
      'Move it elsewhere, or write to another folder.',
      options,
    );
  }
  if (code === 'ENOTDIR') {
    const hint = 'Move it elsewhere, or write to another folder.';
    throw new Failure(3, `Part of ${folder} is a file, not a folder.`, hint, options);
  }
  throw new Failure(
    3,
    `${path} could not be written (${code ?? 'unknown error'}).`,
    'Write to another folder.',
    options,
  );
}
