import type { Diff } from '../../model/index.ts';
import { reportTree } from './report-tree.ts';
import { stringify } from './stringify.ts';

/** A comment on GitHub may have 65,536 characters; some are left to those who put it there. */
export const mostCharacters = 60_000;

/** With how many changes it begins to look for how many have room. */
const firstTry = 64;

/** A diff as Markdown for a pull-request comment: the least important is left out where all would be too long, and counted. */
export function diffToMarkdown(diff: Diff): string {
  const fitting = (most: number) => {
    const markdown = stringify(reportTree(diff, most));
    return markdown.length <= mostCharacters ? markdown : undefined;
  };
  const all = diff.changes.length + diff.prose.length;
  let [fits, tooMany] = [0, firstTry];
  for (let markdown = fitting(tooMany); markdown !== undefined; markdown = fitting(tooMany)) {
    if (tooMany >= all) return markdown;
    [fits, tooMany] = [tooMany, 2 * tooMany];
  }
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (fitting(middle) === undefined) tooMany = middle;
    else fits = middle;
  }
  return stringify(reportTree(diff, fits));
}
