import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { Failure } from '../../model/index.ts';
import { failed, writeOutputs } from './write-outputs.ts';

/**
 * Replaces an author's file, whole or not at all. A link stays, and the file that it leads to is replaced; its permissions
 * stay too. Throws an environment failure (3), or the reason of the signal's abort; then the file is as it was.
 */
export async function replaceFile(path: string, content: Uint8Array, signal?: AbortSignal): Promise<void> {
  const target = await realpath(path).catch((error) => failed(error, path));
  const { mode } = await stat(target).catch((error) => failed(error, path));
  await access(target, constants.W_OK).catch((error) => {
    throw new Failure(3, `${path} may not be written to.`, 'Give yourself permission to write.', { cause: error });
  });
  await writeOutputs([{ path: target, content, mode: mode & 0o7777 }], signal);
}
