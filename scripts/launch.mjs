#!/usr/bin/env node
// @ts-check
// What the npm scripts run: `node scripts/launch.mjs <command> …` bundles `scripts/` when it has changed, and runs the bundle;
// `node scripts/launch.mjs --bundle DIR` writes the bundle of the published package.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { templateOptions } from './template-options.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'briefwright');
const dayInMs = 24 * 60 * 60 * 1000;

/** A fault with a way out, shown without a stack trace. */
class LaunchFailure extends Error {
  /**
   * @param {string} message
   * @param {string} hint
   */
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}

/**
 * What a bundle starts with. What developers run stands alone: `generate` makes the files that the others import, so it must run
 * without them.
 * @param {string | undefined} command
 */
function entry(command) {
  if (command === 'generate' || command === 'benchmark') {
    const file = command === 'generate' ? 'generate/index.ts' : 'benchmark.ts';
    return `import { run } from './scripts/${file}';\nprocess.exitCode = await run(process.argv.slice(3));\n`;
  }
  return [
    '#!/usr/bin/env node',
    // Threads of `validate` run the same file.
    `import { isMainThread } from 'node:worker_threads';`,
    `if (isMainThread) await (await import('./scripts/commands/index.ts')).main(process.argv.slice(2));`,
    `else await import('./scripts/run/validating-thread.ts');\n`,
  ].join('\n');
}

/**
 * Everything that the bundle depends on, as one hash.
 * @param {string | undefined} command
 */
function hashOfSources(command) {
  const hash = createHash('sha256').update(`${process.versions.node.split('.')[0]}\0${entry(command)}\0`);
  const sources = [...filesIn('scripts', /\.(ts|mjs|json)$/), ...filesIn('schema', /\.json$/), ...templates()];
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

function templates() {
  return filesIn('templates', /\.hbs$/);
}

/** Compiles the templates ahead, which otherwise every run would do anew. @type {import('esbuild').Plugin} */
const precompiledTemplates = {
  name: 'precompiled-templates',
  setup(build) {
    build.onLoad({ filter: /[\\/]precompiled-templates\.ts$/ }, async () => {
      const { default: Handlebars } = await import('handlebars');
      const entries = templates().flatMap((name) => {
        const text = readFileSync(join(root, name), 'utf8');
        try {
          return [`[${JSON.stringify(text)}, ${Handlebars.precompile(text, templateOptions)}]`];
        } catch {
          // Its fault shows where it is used: to validate, nobody needs it.
          return [];
        }
      });
      return { contents: `export const precompiled = new Map([${entries.join(',')}]);`, loader: 'js' };
    });
  },
};

/**
 * Gives the bundle its start, which is no file.
 * @param {string | undefined} command
 * @returns {import('esbuild').Plugin}
 */
function startOf(command) {
  return {
    name: 'start',
    setup(build) {
      build.onResolve({ filter: /^briefwright$/ }, () => ({ path: 'briefwright.mjs', namespace: 'start' }));
      build.onLoad({ filter: /./, namespace: 'start' }, () => ({ contents: entry(command), resolveDir: root }));
    },
  };
}

/** Path of the list of what is installed, relative to the root. */
function installedPackages() {
  const list = join('node_modules', '.package-lock.json');
  return existsSync(join(root, list)) ? list : 'package-lock.json';
}

/**
 * Writes the bundle into a folder, which must not hold another.
 * @param {string} folder
 * @param {string | undefined} command
 * @param {string} hash
 * @param {{ in: string, out: string }[]} more Other entries beside it.
 */
async function bundle(folder, command, hash, more = []) {
  const esbuild = await import('esbuild').catch(() => {
    throw new LaunchFailure('The packages that Briefwright needs are not installed.', 'Run `npm ci`, then try again.');
  });
  try {
    await esbuild.build({
      entryPoints: [{ in: 'briefwright', out: 'briefwright' }, ...more],
      entryNames: '[name]',
      chunkNames: '[name]-[hash]',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      mainFields: ['module', 'main'],
      define: { BRIEFWRIGHT_BUILD: JSON.stringify(hash) },
      // CommonJS packages inside an ES module still ask for `require`.
      banner: { js: "import { createRequire as __cr } from 'node:module';\nvar require = __cr(import.meta.url);" },
      // Less to parse at every start; names stay, so that a fault can be told by its place.
      minifyWhitespace: true,
      minifySyntax: true,
      legalComments: 'linked',
      logLevel: 'silent',
      plugins: [startOf(command), precompiledTemplates],
      ...(command === 'generate' ? { packages: 'external' } : {}),
    });
  } catch (error) {
    const messages = /** @type {{ errors?: import('esbuild').Message[] }} */ (error).errors;
    if (!messages) throw error;
    const text = await esbuild.formatMessages(messages, { kind: 'error' });
    throw new LaunchFailure(
      `The scripts could not be bundled.\n${text.join('').trimEnd()}`,
      'Mend them, then try again.',
    );
  }
}

/**
 * Writes the types of the library, and those that they are made of, into a folder.
 * @param {string} folder
 */
async function declareTypes(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { execFileSync } = await import('node:child_process');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.library.json'), '--outDir', folder]);
  } catch (error) {
    const { stdout } = /** @type {{ stdout?: Buffer }} */ (error);
    throw new LaunchFailure(`The library's types could not be written.\n${stdout ?? ''}`, 'Mend them, then try again.');
  }
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
    await bundle(draft, command, hash);
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
    throw new LaunchFailure(
      `Briefwright needs Node 20.19 or later; this is Node ${process.versions.node}.`,
      'Install a current Node (https://nodejs.org), then try again.',
    );
  }
  if (argv[0] === '--bundle') {
    const folder = resolve(argv[1] ?? 'dist');
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith('.mjs')) rmSync(join(folder, name));
    await bundle(folder, undefined, hashOfSources(undefined), [{ in: join(root, 'scripts/index.ts'), out: 'index' }]);
    await declareTypes(join(folder, 'types'));
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
  const { message, hint, code, path } = /** @type {LaunchFailure & NodeJS.ErrnoException} */ (error);
  if (error instanceof LaunchFailure) {
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
