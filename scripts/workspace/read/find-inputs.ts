import { type Dirent, existsSync, readdir as readdirOf, realpathSync } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { Failure, type Notation, nearest } from '../../model/index.ts';
import { type Confines, confinesOf, isPassedBy, isThroughLink, realBelow } from './confines.ts';
import { isBelow } from './is-below.ts';

/** A file that is meant to hold an analysis. */
export interface Input {
  /** Absolute. */
  path: string;
  /** For people: relative to where the user stands, with `/` on every system. */
  file: string;
  /** File name without extension. */
  name: string;
  format: Notation;
  /** The folder in which it was found, which it must not lead out of; absent where the file itself was named. */
  within?: Confines;
}

const extensions: Readonly<Record<string, Notation>> = { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml' };

/** A path that was named, or found in a folder. */
type Found = Pick<Input, 'path' | 'within'>;

/** Where paths are looked for, all absolute. */
interface Where {
  /** Where the user stands. */
  cwd: string;
  /** The folder whose `analyses/` is meant when nothing is named, and which no link may lead out of. */
  project: string;
  /** The folder for the outputs. */
  out?: string;
}

/**
 * The inputs that files, folders and globs stand for, sorted, each once; `analyses/` of the project when none is named.
 * The folder for the outputs is left out. Throws a usage failure (2) when one of them matches nothing.
 */
export async function findInputs(
  paths: readonly string[],
  around: Partial<Where> & Pick<Where, 'cwd'>,
): Promise<Input[]> {
  const found: Found[] = [];
  const where = { project: around.cwd, ...around };
  const from = paths.length > 0 ? where : { ...where, cwd: where.project };
  for (const path of paths.length > 0 ? paths : ['analyses']) {
    const matches = await expand(path, from);
    if (matches.length === 0) throw nothing(path);
    for (const match of matches) found.push(match);
  }
  // What was named goes before the same file found, since it may be any link.
  found.sort((a, b) => byCodeUnits(a.path, b.path) || (a.within ? 1 : 0) - (b.within ? 1 : 0));
  const inputs = new Map<string, Input>();
  let last: string | undefined;
  for (const one of found) {
    if (one.path === last) continue;
    last = one.path;
    const real = realPath(one);
    const named = analysisIn(one.path);
    if (named && !inputs.has(real)) inputs.set(real, { ...named, ...one, file: displayPath(one.path, where.cwd) });
  }
  return [...inputs.values()].sort((a, b) => byCodeUnits(a.file, b.file));
}

/** Without links; what must not be read is only ever itself. One by one the thread pool would take six times as long. */
function realPath({ path, within }: Found): string {
  try {
    return within ? (realBelow(within, path) ?? path) : realpathSync.native(path);
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

async function expand(path: string, where: Where): Promise<Found[]> {
  if (path === '') throw new Failure(2, 'A PATH is empty.');
  const absolute = resolve(where.cwd, path);
  // Looked at before the disk is: of what lies at the end of such a link, not even its kind is told.
  if (!hasAnalysisExtension(path)) refuseLinkOut(absolute, where, path);
  const stats = await stat(absolute).catch((error) => forbidden(error, path));
  if (stats?.isDirectory()) {
    refuseLinkOut(absolute, where, path);
    const within = confinesOf(absolute);
    return (await walk(absolute, where.out === absolute ? undefined : where.out)).map((found) => ({
      path: found,
      within,
    }));
  }
  if (!stats && isGlob(path)) return glob(path, where);
  if (hasAnalysisExtension(path) && (stats || (await exists(absolute)))) return [{ path: absolute }];
  if (stats) throw new Failure(2, `“${path}” is not an analysis.`, 'An analysis ends in .json, .yaml or .yml.');
  throw await missing(path, absolute, where);
}

/** The project or the folder where the user stands, whichever a path lies below; the project, if it is both. */
function confining(path: string, { cwd, project }: Where): string | undefined {
  return [project, cwd].find((folder) => isBelow(folder, path));
}

/** Who may change what lies in the working directory must not say by a link what else is read. */
function refuseLinkOut(folder: string, where: Where, path: string): void {
  const around = confining(folder, where);
  if (around === undefined) return;
  const here = confinesOf(around);
  if (!isThroughLink(here, folder)) return;
  try {
    if (realBelow(here, folder) !== undefined) return;
  } catch {
    // A link to nothing is told from no other.
  }
  const hint = 'Name the folder by its own path, if you know where the link leads.';
  throw new Failure(2, `“${path}” is a link that leads out of the working directory, or to nothing.`, hint);
}

/** Files with an analysis's extension below a folder; links to folders are not followed, so the walk ends. */
async function walk(folder: string, out: string | undefined): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (isPassedBy(entry.name) || path === out) continue;
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

async function glob(pattern: string, where: Where): Promise<Found[]> {
  const { cwd, out } = where;
  const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const steps = slashed.split('/').map((step) => `${step}/`);
  const base = resolve(cwd, steps.slice(0, steps.findIndex(isGlob)).join(''));
  refuseLinkOut(base, where, pattern);
  const { glob: match } = await import('tinyglobby');
  const ignored = out !== undefined && isBelow(cwd, out) ? [`${displayPath(out, cwd)}/**`] : [];
  const paths = await match(slashed, {
    cwd,
    absolute: true,
    followSymbolicLinks: false,
    fs: { readdir: readdirWithLinks },
    ignore: ['**/node_modules/**', ...ignored],
  });
  const found = paths
    .filter(hasAnalysisExtension)
    .map((path) => resolve(path))
    .filter((path) => out === undefined || !isBelow(out, path));
  const within = found.length > 0 ? confinesOf(base) : undefined;
  // Braces may lead elsewhere: {a,../b}/*.json.
  return found.map((path) => ({
    path,
    within: within && isBelow(base, path) ? within : confinesOf(dirname(path)),
  }));
}

/** To the search a link is a file, or it would say nothing of it; whether it is one is asked when it is read. */
const readdirWithLinks = ((folder: string, options: { withFileTypes: true }, done: DoneReading) => {
  readdirOf(folder, options, (error, entries) => {
    for (const entry of entries ?? []) if (entry.isSymbolicLink()) entry.isFile = () => true;
    done(error, entries);
  });
}) as typeof readdirOf;

type DoneReading = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

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

async function missing(path: string, absolute: string, where: Where): Promise<Failure> {
  if (path === 'analyses') {
    return new Failure(
      2,
      'Nothing matched “analyses”: there is no such folder here.',
      'Name a file, a folder or a glob.',
    );
  }
  const folder = dirname(absolute);
  // At the end of a link, not even names are told.
  const around = confining(folder, where);
  const isLinked = around !== undefined && isThroughLink(confinesOf(around), folder);
  const near =
    !isLinked && existsSync(folder) ? nearest(basename(absolute), await readdir(folder).catch(() => [])) : undefined;
  const hint = near ? `Did you mean ${join(dirname(path), near).replaceAll(sep, '/')}?` : undefined;
  return new Failure(2, `Nothing matched “${path}”: there is no such file or folder.`, hint);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
