export { analysisToMarkdown } from './analysis-to-markdown.ts';
export { compileTemplate } from './templates/index.ts';
