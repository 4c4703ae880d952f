import { execFile } from 'node:child_process';
import { maxBytes } from '../../bytes-to-value/index.ts';
import { Failure } from '../../model/index.ts';

/** A file in a revision: `main:analyses/x.yaml`. */
export interface Revisioned {
  revision: string;
  /** From the root of the repository, or from the working directory if it begins with `./`. */
  path: string;
}

interface Surroundings {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
}

/** Reads `REV:path` as Git understands it; undefined when the text has no such form. */
export function revisioned(text: string): Revisioned | undefined {
  // A colon in braces belongs to the revision: HEAD^{/fix: a typo}:analyses/x.yaml.
  const [, revision, path] = /^((?:[^:{]|\{[^}]*\})+):(.+)$/s.exec(text) ?? [];
  return revision === undefined || path === undefined ? undefined : { revision, path };
}

/** What there is of a file in a revision. */
export type RevisionedContent = { bytes: Uint8Array } | { size: number } | { refused: 'link' };

/**
 * The bytes of a file in a revision, or its size where it is too large to be read. A link is not followed, and what it says is no
 * analysis. Throws a usage failure (2) when revision or
 * path do not exist, an environment failure (3) when there is no Git or no repository.
 */
export async function readFromGit(file: Revisioned, around: Surroundings): Promise<RevisionedContent> {
  const { revision, path } = file;
  const name = `${revision}:${path}`;
  if (revision.startsWith('-'))
    throw new Failure(2, `“${revision}” is not a revision.`, 'Name a branch, a tag or a commit.');
  const repository = await git(['rev-parse', '--git-dir'], around);
  if (!repository.done) {
    const says = repository.stderr.split('\n')[0]?.replace(/^fatal: /, '');
    throw new Failure(
      3,
      `“${name}” cannot be read: there is no usable Git repository here.`,
      says && `Git says: ${says}`,
    );
  }
  const known = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`], around);
  if (!known.done) {
    const hint = 'Fetch it (git fetch), or correct it; a shallow clone lacks older revisions (git fetch --unshallow).';
    throw new Failure(2, `There is no revision “${revision}” in this repository.`, hint);
  }
  const size = await git(['cat-file', '-s', name], around);
  const type = await git(['cat-file', '-t', name], around);
  if (!size.done || type.stdout.toString().trim() !== 'blob') {
    const hint = /^\.{0,2}\//.test(path)
      ? 'For an analysis that is new or gone, give /dev/null on the side where it is not.'
      : `The path starts at the root of the repository; ${revision}:./${path} starts here. For an analysis that is new or gone, give /dev/null on the side where it is not.`;
    throw new Failure(2, `There is no file “${path}” in the revision “${revision}”.`, hint);
  }
  if (await isLink(file, around)) return { refused: 'link' };
  const bytes = Number(size.stdout.toString());
  if (bytes > maxBytes) return { size: bytes };
  // Not `git show`: what plumbing prints depends on no configuration.
  const content = await git(['cat-file', 'blob', name], around);
  if (content.done) return { bytes: content.stdout };
  throw new Failure(3, `“${name}” could not be read from the repository.`, 'Check the repository with git fsck.');
}

/** Git keeps a link as a file that holds the name of another; only its mode, which the tree has, tells them apart. */
async function isLink({ revision, path }: Revisioned, around: Surroundings): Promise<boolean> {
  const root = /^\.{1,2}\//.test(path) ? [] : ['--full-tree'];
  const entry = await git(['ls-tree', '-z', ...root, `${revision}^{tree}`, '--', path], around);
  // Should the tree not have it by this name, it is better not shown.
  return !/^100\d{3} blob /.test(entry.stdout.toString());
}

interface Ended {
  done: boolean;
  stdout: Buffer;
  stderr: string;
}

function git(args: readonly string[], { cwd, env, signal }: Surroundings): Promise<Ended> {
  const options = { cwd, env: { ...env, LC_ALL: 'C' }, signal, encoding: 'buffer', maxBuffer: maxBytes + 1 } as const;
  return new Promise((resolve, reject) => {
    execFile('git', args, options, (error, stdout, stderr) => {
      if (signal.aborted) reject(signal.reason);
      else if (error?.code === 'ENOENT')
        reject(new Failure(3, 'Git was not found.', 'Install Git, or compare two files.'));
      else resolve({ done: error === null, stdout, stderr: stderr.toString() });
    });
  });
}
