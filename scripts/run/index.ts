export { buildAll } from './build-all.ts';
export { compare } from './compare.ts';
export { migrateAll } from './migrate.ts';
export { ourFormats } from './our-formats.ts';
export { renderDiff } from './render-diff.ts';
export { validateAll } from './validate-all.ts';
