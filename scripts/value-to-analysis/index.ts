export { migrateDocument } from './migrations/index.ts';
export { schemaFaults } from './schema-faults/index.ts';
