export { analysesToDiff } from './diff-analyses.ts';
