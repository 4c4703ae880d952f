export { renderDiff } from './render-diff.ts';
