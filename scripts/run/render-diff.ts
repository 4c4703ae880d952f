import type { Diff } from '../model/diff.ts';
import { inlineFonts } from '../workspace/read/fonts.ts';
import { findProject } from '../workspace/read/project-root.ts';
import { readTemplates } from '../workspace/read/templates.ts';

/** A diff in one of its formats; what a format needs is loaded only for it. */
export async function renderDiff(diff: Diff, format: 'markdown' | 'html' | 'json'): Promise<string> {
  const { root, version } = findProject();
  if (format === 'json') {
    const { diffToJson } = await import('../diff-to-report/diff-to-json.ts');
    return diffToJson(diff, { name: 'briefwright', version });
  }
  if (format === 'markdown') {
    const { diffToMarkdown } = await import('../diff-to-report/markdown/diff-to-markdown.ts');
    return diffToMarkdown(diff);
  }
  const [{ diffToHtml }, { styles }] = await Promise.all([
    import('../diff-to-report/html/diff-to-html.ts'),
    readTemplates(`${root}/templates`),
  ]);
  return diffToHtml(diff, { styles, fonts: inlineFonts() });
}
