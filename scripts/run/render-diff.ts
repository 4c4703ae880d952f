import { type DiffFormat, renderDiff as render, type Terminal } from '../diff-to-report/index.ts';
import type { Diff } from '../model/index.ts';
import { findProject, inlineFonts, readTemplates } from '../workspace/index.ts';

/** A diff in one of its formats, in the dress of the templates, or for a terminal. */
export function renderDiff(diff: Diff, format: DiffFormat, terminal?: Terminal): Promise<string> {
  const { root, version } = findProject();
  return render(diff, format, {
    tool: { name: 'briefwright', version },
    ...(terminal ? { terminal } : {}),
    dress: async () => ({ styles: (await readTemplates(`${root}/templates`)).styles, fonts: inlineFonts() }),
  });
}
