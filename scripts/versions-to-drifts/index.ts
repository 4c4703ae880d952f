export type { FieldDrift, ProseDrift } from './drifts.ts';
export { fieldDrifts } from './field-drift.ts';
export { idDrift, type LonelyIds } from './id-drift.ts';
export { proseDrifts } from './prose-drift.ts';
export { secrecyDrifts } from './secrecy-drift.ts';
