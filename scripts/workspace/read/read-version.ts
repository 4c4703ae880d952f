import { lstat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { tooLarge } from '../../bytes-to-value/index.ts';
import { Failure } from '../../model/index.ts';
import { analysisIn, findInputs, type Input } from './find-inputs.ts';
import { type RevisionedContent, readFromGit, revisioned } from './git-file.ts';
import { type ReadInput, readInput, unreadable } from './read-inputs.ts';

/** What stands for no version at all, as in Git's own diffs. */
const nothing = '/dev/null';

/** One side of a comparison as it was named and read. */
export interface NamedVersion extends Pick<Input, 'file' | 'name' | 'format'> {
  read: ReadInput;
}

/** Reads what a command line names: a file, `REV:path` of a Git repository, or `/dev/null` for nothing. Throws failures (2, 3) with a way out. */
export async function readVersion(
  given: string,
  around: { cwd: string; project?: string; env: Readonly<Record<string, string | undefined>>; signal: AbortSignal },
): Promise<NamedVersion | undefined> {
  if (given === nothing) return undefined;
  const stats = await lstat(resolve(around.cwd, given)).catch(() => undefined);
  if (stats?.isDirectory()) throw new Failure(2, `“${given}” is a folder.`, 'Name a file, or REV:path.');
  const inRevision = stats ? undefined : revisioned(given);
  if (!inRevision) {
    const [input] = await findInputs([given], { cwd: around.cwd, project: around.project ?? around.cwd });
    if (!input || basename(input.path) !== basename(given))
      throw new Failure(2, `“${given}” is not one file.`, 'Name a file, or REV:path.');
    return { ...input, read: await readInput(input) };
  }
  const kind = analysisIn(inRevision.path);
  if (!kind) throw new Failure(2, `“${given}” is not an analysis.`, 'An analysis ends in .json, .yaml or .yml.');
  const content = await readFromGit(inRevision, around);
  return { file: given, name: kind.name, format: kind.format, read: readOf(content) };
}

function readOf(content: RevisionedContent): ReadInput {
  if ('bytes' in content) return content;
  return { fault: 'size' in content ? tooLarge(content.size) : linkInRevision, environment: false };
}

const linkInRevision = unreadable(
  'in this revision, this is a link and not a file',
  'Compare the file that it leads to.',
);
