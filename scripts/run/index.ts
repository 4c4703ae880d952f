export { compare } from './compare.ts';
export { migrateAll } from './migrate.ts';
export { buildAll, validateAll } from './pipeline.ts';
export { renderDiff } from './render-diff.ts';
