export { fixFile, type Left } from './fix-file.ts';
