export { fixFile } from './fix-file.ts';
