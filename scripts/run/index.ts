export { buildAll } from './build-all.ts';
export { machinery } from './build-run.ts';
export { type Checked, check, checkBytes } from './check.ts';
export { compare, compareVersions } from './compare.ts';
export { migrateAll, migrateBytes } from './migrate.ts';
export { ourFormats } from './our-formats.ts';
export { renderDiff } from './render-diff.ts';
export { renderFormats } from './render-formats.ts';
export { validateAll } from './validate-all.ts';
