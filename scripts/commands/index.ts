export { buildBriefTable } from './build-brief-flags.ts';
export { diffBriefTable } from './diff-brief-flags.ts';
export { main } from './main.ts';
export { migrateTable } from './migrate-flags.ts';
export { newTable } from './new-flags.ts';
export { validateTable } from './validate-flags.ts';
