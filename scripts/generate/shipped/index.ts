export { bundledFiles, packageFiles } from './bundled-files.ts';
export { listShipped } from './list-shipped.ts';
