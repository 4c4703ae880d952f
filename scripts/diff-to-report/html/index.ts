export { type Dress, diffToHtml } from './diff-to-html.ts';
