import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { Failure } from '../model/index.ts';

/**
 * Loads one of the project's modules as it is with fresh generated files, which may not be on the disk yet: `fresh` holds their
 * texts by path from the root.
 */
export async function loadFresh(root: string, path: string, fresh: ReadonlyMap<string, string>): Promise<unknown> {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    plugins: [freshFiles(root, fresh)],
  }).catch(() => {
    throw new Failure(3, `${path} could not be bundled.`, 'Mend what `npm run types` names, then try again.');
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

/** Gives esbuild the fresh generated files in place of those on the disk. */
export function freshFiles(root: string, fresh: ReadonlyMap<string, string>): Plugin {
  const namespace = 'fresh';
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.generated\.m?[jt]s$/ }, ({ path, resolveDir }) => {
        return { path: relative(root, join(resolveDir, path)).replaceAll(sep, '/'), namespace };
      });
      onLoad({ filter: /./, namespace }, ({ path }) => {
        return { contents: fresh.get(path) ?? '', loader: path.endsWith('.ts') ? 'ts' : 'js', resolveDir: root };
      });
    },
  };
}
