export { diffToMarkdown } from './diff-to-markdown.ts';
