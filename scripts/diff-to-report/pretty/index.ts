export { diffToPretty, type Terminal } from './diff-to-pretty.ts';
