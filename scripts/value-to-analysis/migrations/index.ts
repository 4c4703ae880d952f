export { migrateDocument } from './migrate-document.ts';
