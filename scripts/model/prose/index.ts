export { addressesIn } from './addresses.ts';
export { bareWords } from './bare-words.ts';
export { parseInline, parseProse, readMarkdown } from './parse-prose.ts';
export { unusedDefinitions } from './seen-in-tree.ts';
