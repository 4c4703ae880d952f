// @ts-check
// How the sources in `scripts/` become what runs: one bundle a command, and that of the published package with its types.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { templateOptions } from './template-options.mjs';

/**
 * A fault with a way out, which is shown without a stack trace.
 * @param {string} message
 * @param {string} hint
 */
function failure(message, hint) {
  return Object.assign(new Error(message), { hint });
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
 * Gives the bundle its start, which is no file.
 * @param {string} root
 * @param {string | undefined} command
 * @returns {import('esbuild').Plugin}
 */
function startOf(root, command) {
  return {
    name: 'start',
    setup(build) {
      build.onResolve({ filter: /^briefwright$/ }, () => ({ path: 'briefwright.mjs', namespace: 'start' }));
      build.onLoad({ filter: /./, namespace: 'start' }, () => ({ contents: entry(command), resolveDir: root }));
    },
  };
}

/**
 * Compiles the templates ahead, which otherwise every run would do anew.
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function precompiledTemplates(root) {
  return {
    name: 'precompiled-templates',
    setup(build) {
      build.onLoad({ filter: /[\\/]precompiled-templates\.ts$/ }, async () => {
        const { default: Handlebars } = await import('handlebars');
        const entries = templatesIn(root).flatMap((name) => {
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
}

/**
 * Paths of the templates, relative to the root.
 * @param {string} root
 */
function templatesIn(root) {
  const names = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => join('templates', name));
}

/**
 * Bundles what a command runs.
 * @param {string} root The project's folder.
 * @param {string | undefined} command
 * @param {import('esbuild').BuildOptions} options Where the bundle goes, and what is special about it.
 */
export async function bundle(root, command, { plugins = [], ...options }) {
  const esbuild = await import('esbuild').catch(() => {
    throw failure('The packages that Briefwright needs are not installed.', 'Run `npm ci`, then try again.');
  });
  try {
    return await esbuild.build({
      absWorkingDir: root,
      entryPoints: [{ in: 'briefwright', out: 'briefwright' }],
      entryNames: '[name]',
      chunkNames: '[name]-[hash]',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      mainFields: ['module', 'main'],
      // CommonJS packages inside an ES module still ask for `require`.
      banner: { js: "import { createRequire as __cr } from 'node:module';\nvar require = __cr(import.meta.url);" },
      // Less to parse at every start; names stay, so that a fault can be told by its place.
      minifyWhitespace: true,
      minifySyntax: true,
      legalComments: 'linked',
      logLevel: 'silent',
      ...(command === 'generate' ? { packages: 'external' } : {}),
      ...options,
      plugins: [startOf(root, command), precompiledTemplates(root), ...plugins],
    });
  } catch (error) {
    const messages = /** @type {{ errors?: import('esbuild').Message[] }} */ (error).errors;
    if (!messages) throw error;
    const text = await esbuild.formatMessages(messages, { kind: 'error' });
    throw failure(`The scripts could not be bundled.\n${text.join('').trimEnd()}`, 'Mend them, then try again.');
  }
}

/**
 * Bundles what the published package runs: the commands and the library.
 * @param {string} root The project's folder.
 * @param {import('esbuild').BuildOptions} options Where the bundle goes, and what is special about it.
 */
export function bundlePackage(root, options) {
  const entryPoints = [
    { in: 'briefwright', out: 'briefwright' },
    { in: join(root, 'scripts/index.ts'), out: 'index' },
  ];
  return bundle(root, undefined, { entryPoints, ...options });
}

/**
 * Writes the types of the library, and those that they are made of, into a folder.
 * @param {string} root The project's folder.
 * @param {string} folder
 */
export async function declareTypes(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  const { execFileSync } = await import('node:child_process');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.library.json'), '--outDir', folder]);
  } catch (error) {
    const { stdout } = /** @type {{ stdout?: Buffer }} */ (error);
    throw failure(`The library's types could not be written.\n${stdout ?? ''}`, 'Mend them, then try again.');
  }
}
