import type { BlockContent, Blockquote, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { type Change, type Diff, type ProseChange, topics } from '../../model/index.ts';
import { arrowBetween } from '../arrow.ts';
import { itemOf, topicTitles } from '../item.ts';
import { type SecrecyNotice, secrecyNotices } from '../secrecy.ts';
import { counted, verdictOf } from '../verdict.ts';
import { changeList } from './change-list.ts';
import { code, githubText, html } from './github-text.ts';
import { clipped } from './marked-text.ts';
import { proseList } from './prose-list.ts';

const mostOfTitle = 300;

/** The report as a tree, with the `most` most important changes: a verdict, a table, what to look at first, and the rest folded. */
export function reportTree(diff: Diff, most: number): Root {
  const { old, new: fresh, changes, prose, notices } = diff;
  const { sentence, details } = verdictOf(diff);
  const title = (fresh ?? old)?.title ?? '';
  const files = [old, fresh].map((side) => (side ? code(clipped(side.file, mostOfTitle)) : text('nothing')));
  const shown = changes.slice(0, most);
  const shownProse = prose.slice(0, Math.max(0, most - changes.length));
  const first = shown.filter(({ severity }) => severity === 'high');
  const rest = shown.filter(({ severity }) => severity !== 'high');
  const leftOut = changes.length + prose.length - shown.length - shownProse.length;
  const children: RootContent[] = [
    ...secrecyNotices(diff.secrecy).map((notice) => alert(notice, fresh?.file ?? '')),
    {
      type: 'heading',
      depth: 2,
      children: [text('Changes in judgement: '), ...githubText(clipped(title, mostOfTitle))],
    },
    paragraph([{ type: 'strong', children: [text(sentence)] }, text([' ', ...details.join(' ')].join('').trimEnd())]),
    paragraph([...(files[0] ? [files[0]] : []), text(' → '), ...(files[1] ? [files[1]] : [])]),
    ...notices.map((notice) =>
      paragraph([{ type: 'emphasis', children: [text('Note:')] }, text(' '), ...githubText(notice)]),
    ),
    ...summary(changes, prose),
    ...(first.length > 0 ? [heading('Look at these first'), changeList(first)] : []),
    ...topics.flatMap((topic) => {
      const found = rest.filter((change) => change.topic === topic);
      return found.length === 0 ? [] : folded(`${topicTitles[topic]} (${found.length})`, [changeList(found)]);
    }),
    ...(shownProse.length > 0 ? folded(`The text (${shownProse.length})`, [proseList(shownProse)]) : []),
    ...(leftOut > 0
      ? [
          paragraph([
            text(
              `… and ${counted(leftOut, 'more change', 'more changes')}, left out because a comment has no room for them.`,
            ),
          ]),
        ]
      : []),
  ];
  return { type: 'root', children };
}

/** A row a topic: how much changed, and what weighs most. */
function summary(changes: readonly Change[], prose: readonly ProseChange[]): RootContent[] {
  if (changes.length + prose.length === 0) return [];
  const rows = topics.flatMap((topic) => {
    const found = changes.filter((change) => change.topic === topic);
    return found[0] ? [row([text(topicTitles[topic])], [text(String(found.length))], shortly(found[0]))] : [];
  });
  const touched = prose.filter(({ touches }) => touches.length > 0).length;
  const said = touched > 0 ? [text(`${touched} with numbers, words of certainty or citations`)] : [text('wording')];
  if (prose.length > 0) rows.push(row([text('The text')], [text(String(prose.length))], said));
  const head = row([text('What')], [text('Changes')], [text('First of all')]);
  return [{ type: 'table', align: [null, 'right', null], children: [head, ...rows] }];
}

function shortly(change: Change): PhrasingContent[] {
  const { label, from, to, name } = itemOf(change);
  const moved = from !== undefined && to !== undefined && from.length + to.length < 120;
  const tail = moved ? `: ${from}${arrowBetween(from, to)}${to}` : name === undefined ? '' : `: ${clip(name)}`;
  return [text(label), ...githubText(tail)];
}

function clip(name: string): string {
  if (name.length <= 90) return name;
  const space = name.lastIndexOf(' ', 88);
  return `${name.slice(0, space > 40 ? space : 88).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

function row(...cells: PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

function folded(title: string, content: BlockContent[]): RootContent[] {
  return [html(`<details>\n<summary>${title}</summary>`), ...content, html('</details>')];
}

/** What GitHub shows in a coloured box; it stands above the heading, so it says itself which file it is about. */
function alert({ isAlarming, headline, items, act }: SecrecyNotice, file: string): Blockquote {
  const kind = html(`[!${isAlarming ? 'CAUTION' : 'IMPORTANT'}]\n`);
  const entries = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: githubText(item) }],
  }));
  return {
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: [kind, { type: 'strong', children: [text(headline)] }, text(' '), code(clipped(file, mostOfTitle))],
      },
      { type: 'list', ordered: false, spread: false, children: entries },
      { type: 'paragraph', children: githubText(act) },
    ],
  };
}

function heading(title: string): RootContent {
  return { type: 'heading', depth: 3, children: [text(title)] };
}

function paragraph(children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
