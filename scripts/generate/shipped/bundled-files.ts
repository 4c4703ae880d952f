import type { Metafile, Plugin } from 'esbuild';
import { bundlePackage } from '../../bundle.mjs';
import { packageFolder } from './lock-file.ts';

/** Files of other authors' packages whose code is in the published bundle, each `node_modules/…`. */
export async function bundledFiles(root: string, freshFiles: Plugin): Promise<string[]> {
  const { metafile } = await bundlePackage(root, {
    write: false,
    metafile: true,
    outdir: 'dist',
    plugins: [freshFiles],
  });
  return metafile === undefined ? [] : packageFiles(metafile);
}

/** Files of packages of which something is left in what esbuild made. */
export function packageFiles({ outputs }: Metafile): string[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && packageFolder(file) !== undefined)
    .map(([file]) => file.slice(file.indexOf('node_modules/')));
}
