#!/usr/bin/env node
// @ts-check
// What the npm scripts run: `node scripts/launch.mjs <command> …` bundles `scripts/` when it has changed, and runs the bundle;
// `node scripts/launch.mjs --bundle DIR` writes the bundle of the published package.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'briefwright');
const dayInMs = 24 * 60 * 60 * 1000;

/**
 * The command when its bundle is its own; all that authors run is one bundle.
 * @param {string | undefined} command
 */
function developerCommand(command) {
  return command === 'generate' || command === 'benchmark' ? command : undefined;
}

/**
 * Everything that the bundle depends on, as one hash.
 * @param {string | undefined} command
 */
function hashOfSources(command) {
  const hash = createHash('sha256').update(`${process.versions.node.split('.')[0]}\0${developerCommand(command)}\0`);
  const sources = [
    ...filesIn('scripts', /\.(ts|mjs|json)$/),
    ...filesIn('schema', /\.json$/),
    ...filesIn('templates', /\.hbs$/),
  ];
  for (const name of [...sources, installedPackages()]) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Paths of the files in a folder, relative to the root.
 * @param {string} folder
 * @param {RegExp} ending
 */
function filesIn(folder, ending) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Path of the list of what is installed, relative to the root. */
function installedPackages() {
  const list = join('node_modules', '.package-lock.json');
  return existsSync(join(root, list)) ? list : 'package-lock.json';
}

/**
 * The folder with the bundle of the sources as they are now, made first when there is none.
 * @param {string | undefined} command
 */
async function currentBundle(command) {
  const hash = hashOfSources(command);
  const folder = join(cache, hash);
  if (existsSync(join(folder, 'briefwright.mjs'))) {
    markAsUsed(folder);
    return folder;
  }
  // Another launch may be at it too: each writes a folder of its own, and the first to rename it wins.
  const draft = join(cache, `.${hash}.${randomUUID()}.tmp`);
  try {
    mkdirSync(draft, { recursive: true });
    const { bundle } = await import('./bundle.mjs');
    await bundle(root, command, { outdir: draft, define: { BRIEFWRIGHT_BUILD: JSON.stringify(hash) } });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'briefwright.mjs'))) throw error;
  }
  removeUnused(hash);
  return folder;
}

/**
 * @param {string} folder
 */
function markAsUsed(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > dayInMs / 24) utimesSync(folder, new Date(), new Date());
  } catch {
    // A read-only cache is as good as any, as long as it is there.
  }
}

/**
 * Removes what nobody has run for more than a day.
 * @param {string} hash of the bundle to keep
 */
function removeUnused(hash) {
  for (const name of readdirSync(cache)) {
    try {
      const folder = join(cache, name);
      if (name !== hash && Date.now() - statSync(folder).mtimeMs > dayInMs) rmSync(folder, { recursive: true });
    } catch {
      // Somebody else is removing it.
    }
  }
}

/**
 * @param {string} version such as 20.19.0
 */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

/** @param {string[]} argv */
async function launch(argv) {
  if (isTooOld(process.versions.node)) {
    const hint = 'Install a current Node (https://nodejs.org), then try again.';
    const message = `Briefwright needs Node 20.19 or later; this is Node ${process.versions.node}.`;
    throw Object.assign(new Error(message), { hint });
  }
  if (argv[0] === '--bundle') {
    const folder = resolve(argv[1] ?? 'dist');
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (/\.mjs(\.LEGAL\.txt)?$/.test(name)) rmSync(join(folder, name));
    const { bundlePackage, declareTypes } = await import('./bundle.mjs');
    const hash = JSON.stringify(hashOfSources(undefined));
    await bundlePackage(root, { outdir: folder, define: { BRIEFWRIGHT_BUILD: hash } });
    await declareTypes(root, join(folder, 'types'));
    return;
  }
  const folder = await currentBundle(argv[0]);
  // Node 22 and later can keep what they have compiled, here beside the bundle.
  /** @type {{ enableCompileCache?: (folder: string) => unknown }} */ (nodeModule).enableCompileCache?.(
    join(folder, 'compiled'),
  );
  await import(pathToFileURL(join(folder, 'briefwright.mjs')).href);
}

try {
  await launch(process.argv.slice(2));
} catch (error) {
  const { message, hint, code, path } = /** @type {NodeJS.ErrnoException & { hint?: string }} */ (error);
  if (hint !== undefined) {
    process.stderr.write(`briefwright: ${message}\n  ${hint}\n`);
  } else if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code === 'ENOSPC' ||
    code === 'ENOENT' ||
    code === 'ENOTDIR' ||
    code === 'EEXIST'
  ) {
    process.stderr.write(`briefwright: ${path ?? cache} could not be read or written (${code}).\n`);
    process.stderr.write('  Make node_modules/.cache writable, or run `npm ci` again as the user who builds.\n');
  } else {
    process.stderr.write(`briefwright: ${message}\n  This is a fault in Briefwright itself; please report it.\n`);
  }
  process.exitCode = 3;
}
