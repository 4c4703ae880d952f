export { htmlFormat } from './html-format.ts';
export { pdfFormat } from './pdf-format.ts';
