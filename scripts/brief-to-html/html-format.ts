import type { BriefFormat } from '../model/index.ts';

/** One self-contained page. */
export const htmlFormat: BriefFormat = {
  id: 'html',
  extension: 'html',
  styles: ['base', 'screen', 'print'],
  // Loaded when there is something to render: a run in which all is up to date does without.
  render: async (brief) => (await import('./brief-to-page.ts')).briefToPage(brief).html(),
};
