export { finishPdf } from './metadata.ts';
