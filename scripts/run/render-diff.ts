import { renderDiff as render } from '../diff-to-report/index.ts';
import type { Diff } from '../model/index.ts';
import { findProject, inlineFonts, readTemplates } from '../workspace/index.ts';

/** A diff in one of its formats, in the dress of the templates. */
export function renderDiff(diff: Diff, format: Parameters<typeof render>[1]): Promise<string> {
  const { root, version } = findProject();
  return render(diff, format, {
    tool: { name: 'briefwright', version },
    dress: async () => ({ styles: (await readTemplates(`${root}/templates`)).styles, fonts: inlineFonts() }),
  });
}
