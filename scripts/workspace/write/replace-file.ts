import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { Failure } from '../../model/index.ts';
import { type Input, realBelow } from '../read/index.ts';
import { failed, writeOutputs } from './write-outputs.ts';

/**
 * Replaces an author's file, whole or not at all. A link stays, and the file that it leads to is replaced; its permissions
 * stay too. A file that was found in a folder is not followed out of it. Throws an environment failure (3), or the reason of the signal's abort; then the file is as it was.
 */
export async function replaceFile(
  { path, within }: Pick<Input, 'path' | 'within'>,
  content: Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  const target = await realPath(path, within).catch((error) => failed(error, path));
  if (target === undefined)
    throw new Failure(3, `${path} has become a link that leads elsewhere.`, 'Put the file back.');
  const { mode } = await stat(target).catch((error) => failed(error, path));
  await access(target, constants.W_OK).catch((error) => {
    throw new Failure(3, `${path} may not be written to.`, 'Give yourself permission to write.', { cause: error });
  });
  await writeOutputs([{ path: target, content, mode: mode & 0o7777 }], signal);
}

async function realPath(path: string, within: Input['within']): Promise<string | undefined> {
  return within ? realBelow(within, path) : realpath(path);
}
