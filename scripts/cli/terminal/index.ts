export { cells } from './cell-width.ts';
export { type Paint, paint, wantsColour } from './colour.ts';
export { progress } from './progress.ts';
export { visible } from './visible.ts';
export { wrap } from './wrap.ts';
