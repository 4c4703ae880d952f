import type { Diff } from '../model/diff.ts';
import { reportTree } from './markdown/report-tree.ts';
import { stringify } from './markdown/stringify.ts';

/** A comment on GitHub may have 65,536 characters; some are left to those who put it there. */
export const mostCharacters = 60_000;

/** No change takes fewer characters, so more of them are not even tried. */
const leastOfChange = 20;

/** A diff as Markdown for a pull-request comment: the least important is left out where all would be too long, and counted. */
export function diffToMarkdown(diff: Diff): string {
  const fitting = (most: number) => {
    const markdown = stringify(reportTree(diff, most));
    return markdown.length <= mostCharacters ? markdown : undefined;
  };
  const all = Math.min(diff.changes.length + diff.prose.length, mostCharacters / leastOfChange);
  const whole = fitting(all);
  if (whole !== undefined) return whole;
  let [fits, tooMany] = [0, all];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (fitting(middle) === undefined) tooMany = middle;
    else fits = middle;
  }
  return stringify(reportTree(diff, fits));
}
