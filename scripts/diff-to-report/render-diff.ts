import type { Diff, Tool } from '../model/index.ts';
import type { Dress } from './html/index.ts';
import type { Terminal } from './pretty/index.ts';

export type DiffFormat = 'markdown' | 'html' | 'json' | 'pretty';

/** What a report on a diff is made with: the program's name, and what its page is dressed in, read only where it is needed. */
export interface DiffRendering {
  tool: Tool;
  dress(): Promise<Dress>;
  /** For `pretty`; without colour and of any width if not given. */
  terminal?: Terminal;
}

/** A diff in one of its formats; what a format needs is loaded only for it. */
export async function renderDiff(
  diff: Diff,
  format: DiffFormat,
  { tool, dress, terminal }: DiffRendering,
): Promise<string> {
  if (format === 'json') {
    const { diffToJson } = await import('./diff-to-json.ts');
    return diffToJson(diff, tool);
  }
  if (format === 'markdown') {
    const { diffToMarkdown } = await import('./markdown/index.ts');
    return diffToMarkdown(diff);
  }
  if (format === 'pretty') {
    const { diffToPretty } = await import('./pretty/index.ts');
    return diffToPretty(diff, terminal);
  }
  const { diffToHtml } = await import('./html/index.ts');
  return diffToHtml(diff, await dress());
}
