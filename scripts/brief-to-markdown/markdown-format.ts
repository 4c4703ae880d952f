import type { BriefFormat } from '../model/index.ts';

/** GitHub-flavoured Markdown, with its pictures beside it. */
export const markdownFormat: BriefFormat = {
  id: 'md',
  extension: 'md',
  hasPicturesBeside: true,
  // Loaded when there is something to render: a run in which all is up to date does without.
  render: async ({ tree }) => (await import('./to-markdown.ts')).toMarkdown(tree),
};
