import { exactNumber, type SecrecyChange } from '../model/index.ts';

/** What stands above a report: sources that are no longer hidden, or are so from now on. Nothing in it names them. */
export interface SecrecyNotice {
  /** Whether somebody may be named who was promised not to be. */
  isAlarming: boolean;
  /** A sentence. */
  headline: string;
  /** A line a source; what is between quotation marks is the author’s. */
  items: string[];
  /** What is to be done, in sentences. */
  act: string;
}

/** So many are listed: a report that is cut to a length must have room for them whatever else there is. */
const mostItems = 40;
const mostOfDescription = 200;

/** What a reviewer must be told before anything else; nothing, as a rule. */
export function secrecyNotices(changes: readonly SecrecyChange[]): SecrecyNotice[] {
  const opened = changes.filter(({ kind }) => kind === 'source-made-public');
  const hidden = changes.filter(({ kind }) => kind === 'source-made-confidential');
  const notices: SecrecyNotice[] = [
    {
      isAlarming: true,
      headline:
        opened.length === 1
          ? 'A source that was confidential no longer is.'
          : `${exactNumber(opened.length)} sources that were confidential no longer are.`,
      items: itemsOf(opened),
      act: 'Do not publish this version unless it is certain that the source has agreed to be named. Else mark it as confidential again.',
    },
    {
      isAlarming: false,
      headline:
        hidden.length === 1
          ? 'A source that was not confidential now is.'
          : `${exactNumber(hidden.length)} sources that were not confidential now are.`,
      items: itemsOf(hidden),
      act: 'Earlier versions show it: look after briefs that were published from them, and after the history of the file.',
    },
  ];
  return notices.filter(({ items }) => items.length > 0);
}

function itemsOf(changes: readonly SecrecyChange[]): string[] {
  const left = changes.length - mostItems;
  const items = changes.slice(0, mostItems).map(itemOf);
  return left > 0 ? [...items, `and ${exactNumber(left)} more`] : items;
}

function itemOf({ isCertain, pointerOld, pointerNew, publicDescription }: SecrecyChange): string {
  const who = publicDescription === undefined ? 'a source without public description' : quoted(publicDescription);
  const seeming = isCertain ? '' : '; the two have different ids, but seem to be one source';
  return `${who} (${pointerOld} in the old version, ${pointerNew} in the new${seeming})`;
}

function quoted(text: string): string {
  if (text.length <= mostOfDescription) return `“${text}”`;
  return `“${text.slice(0, mostOfDescription).replace(/[\uD800-\uDBFF]$/, '')} …”`;
}
