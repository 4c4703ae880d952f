export { markdownToHtml } from './markdown-to-html.ts';
