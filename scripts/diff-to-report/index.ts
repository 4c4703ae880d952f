export type { Terminal } from './pretty/index.ts';
export { type DiffFormat, renderDiff } from './render-diff.ts';
