export { decomposedIn } from './decomposed.ts';
export { unprintedStretches } from './printed.ts';
export { repaired, type Stray, straysIn, writingOf } from './strays.ts';
