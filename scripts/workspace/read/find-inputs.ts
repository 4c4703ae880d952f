import { type Dirent, existsSync, realpathSync } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { Failure, type Notation, nearest } from '../../model/index.ts';
import { isBelow } from './is-below.ts';

/** A file that is meant to hold an analysis. */
export interface Input {
  /** Absolute. */
  path: string;
  /** For people: relative to the working directory, with `/` on every system. */
  file: string;
  /** File name without extension. */
  name: string;
  format: Notation;
}

const extensions: Readonly<Record<string, Notation>> = { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml' };

/**
 * The inputs that files, folders and globs stand for, sorted, each once; `analyses/` when none is named.
 * The folder for the outputs is left out. Throws a usage failure (2) when one of them matches nothing.
 */
export async function findInputs(paths: readonly string[], where: { cwd: string; out?: string }): Promise<Input[]> {
  const found: string[] = [];
  for (const path of paths.length > 0 ? paths : ['analyses']) {
    const matches = await expand(path, where);
    if (matches.length === 0) throw nothing(path);
    for (const match of matches) found.push(match);
  }
  const inputs = new Map<string, Input>();
  for (const path of [...new Set(found)].sort(byCodeUnits)) {
    const real = realPath(path);
    const named = analysisIn(path);
    if (named && !inputs.has(real)) inputs.set(real, { ...named, file: displayPath(path, where.cwd) });
  }
  return [...inputs.values()].sort((a, b) => byCodeUnits(a.file, b.file));
}

/** Without links; one by one the thread pool would take six times as long. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** A path as people see it: relative to the working directory, with `/` on every system. */
export function displayPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/');
}

/** What a file's name says about it; undefined when it is not an analysis's name. */
export function analysisIn(path: string): Omit<Input, 'file'> | undefined {
  const extension = extname(path);
  const format = extensions[extension.toLowerCase()];
  return format && { path, name: basename(path, extension), format };
}

async function expand(path: string, { cwd, out }: { cwd: string; out?: string }): Promise<string[]> {
  if (path === '') throw new Failure(2, 'A PATH is empty.');
  const absolute = resolve(cwd, path);
  const stats = await stat(absolute).catch((error) => forbidden(error, path));
  if (stats?.isDirectory()) return walk(absolute, out === absolute ? undefined : out);
  if (!stats && isGlob(path)) return glob(path, cwd, out);
  if (hasAnalysisExtension(path) && (stats || (await exists(absolute)))) return [absolute];
  if (stats) throw new Failure(2, `“${path}” is not an analysis.`, 'An analysis ends in .json, .yaml or .yml.');
  throw await missing(path, absolute);
}

/** Files with an analysis's extension below a folder; links to folders are not followed, so the walk ends. */
async function walk(folder: string, out: string | undefined): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || path === out) continue;
    if (hasAnalysisExtension(entry.name)) found.push(path);
    else if (entry.isDirectory()) for (const below of await walk(path, out)) found.push(below);
  }
  return found;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new Failure(3, `The folder ${folder} could not be read (${code}).`, 'Give yourself read permission.');
  }
}

function forbidden(error: NodeJS.ErrnoException, path: string): undefined {
  if (error.code !== 'EACCES') return undefined;
  throw new Failure(3, `“${path}” could not be read (EACCES).`, 'Give yourself permission to read its folder.');
}

async function glob(pattern: string, cwd: string, out: string | undefined): Promise<string[]> {
  const { glob: match } = await import('tinyglobby');
  const ignored = out !== undefined && isBelow(cwd, out) ? [`${displayPath(out, cwd)}/**`] : [];
  const paths = await match(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    absolute: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', ...ignored],
  });
  return paths.filter(hasAnalysisExtension).map((path) => resolve(path));
}

function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/.test(path);
}

/** A link to nothing exists as a name, and gets a finding of its own. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function hasAnalysisExtension(path: string): boolean {
  return analysisIn(path) !== undefined;
}

function nothing(path: string): Failure {
  return new Failure(2, `Nothing matched “${path}”.`, 'It holds no file that ends in .json, .yaml or .yml.');
}

async function missing(path: string, absolute: string): Promise<Failure> {
  if (path === 'analyses') {
    return new Failure(
      2,
      'Nothing matched “analyses”: there is no such folder here.',
      'Name a file, a folder or a glob.',
    );
  }
  const folder = dirname(absolute);
  const near = existsSync(folder) ? nearest(basename(absolute), await readdir(folder).catch(() => [])) : undefined;
  const hint = near ? `Did you mean ${join(dirname(path), near).replaceAll(sep, '/')}?` : undefined;
  return new Failure(2, `Nothing matched “${path}”: there is no such file or folder.`, hint);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
