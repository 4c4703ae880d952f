export { schemaFaults } from './schema-faults.ts';
