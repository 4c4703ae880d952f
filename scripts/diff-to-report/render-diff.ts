import type { Diff, Tool } from '../model/index.ts';
import type { Dress } from './html/index.ts';

/** What a report on a diff is made with: the program's name, and what its page is dressed in, read only where it is needed. */
export interface DiffRendering {
  tool: Tool;
  dress(): Promise<Dress>;
}

/** A diff in one of its formats; what a format needs is loaded only for it. */
export async function renderDiff(
  diff: Diff,
  format: 'markdown' | 'html' | 'json',
  { tool, dress }: DiffRendering,
): Promise<string> {
  if (format === 'json') {
    const { diffToJson } = await import('./diff-to-json.ts');
    return diffToJson(diff, tool);
  }
  if (format === 'markdown') {
    const { diffToMarkdown } = await import('./markdown/index.ts');
    return diffToMarkdown(diff);
  }
  const { diffToHtml } = await import('./html/index.ts');
  return diffToHtml(diff, await dress());
}
