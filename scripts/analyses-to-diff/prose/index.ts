export { proseChanges } from './prose-changes.ts';
export { unitsOf } from './units.ts';
