import type { BlockContent, Blockquote, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { type Change, type Diff, mayTurn, type ProseChange } from '../../model/index.ts';
import { arrowBetween } from '../arrow.ts';
import { itemOf, topicTitles } from '../item.ts';
import { type SecrecyNotice, secrecyNotices } from '../secrecy.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { clipped } from '../shortened.ts';
import { counted, verdictOf } from '../verdict.ts';
import { changeList } from './change-list.ts';
import { code, githubText, html } from './github-text.ts';
import { proseList } from './prose-list.ts';

const mostOfTitle = 300;
/** So many changes, if none is grave, are shown without being folded. */
const mostUnfolded = 5;

/** The report as a tree, with the `most` most important changes: a verdict, a table, what to look at first, and the rest folded. */
export function reportTree(diff: Diff, most: number): Root {
  const { old, new: fresh, changes, prose, notices } = diff;
  const { sentence, details } = verdictOf(diff);
  const title = (fresh ?? old)?.title ?? '';
  const files = [old, fresh].map((side) => (side ? code(clipped(side.file, mostOfTitle)) : text('nothing')));
  const { grave, rest } = sectionsOf(diff);
  const [first, others] = [cut(grave, most), cut(rest, most - sizeOf(grave))];
  const all = changes.length + prose.length;
  const leftOut = all - sizeOf(first) - sizeOf(others);
  const isShort = grave.length === 0 && all <= mostUnfolded;
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
    ...first.flatMap((section) => [heading(section.title), ...listsOf(section)]),
    ...others.flatMap((section) =>
      isShort
        ? [heading(section.title), ...listsOf(section)]
        : folded(`${section.title} (${sizeOf([section])})`, listsOf(section)),
    ),
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

/** The `most` first of all changes, section by section. */
function cut(sections: readonly Section[], most: number): Section[] {
  let left = Math.max(0, most);
  return sections.flatMap((section) => {
    const changes = section.changes.slice(0, left);
    left -= changes.length;
    const prose = section.prose.slice(0, left);
    left -= prose.length;
    return changes.length + prose.length === 0 ? [] : [{ ...section, changes, prose }];
  });
}

function sizeOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { changes, prose }) => sum + changes.length + prose.length, 0);
}

function listsOf({ changes, prose }: Section): BlockContent[] {
  return [...(changes.length > 0 ? [changeList(changes)] : []), ...(prose.length > 0 ? [proseList(prose)] : [])];
}

/** A row a topic: how much changed, and what weighs most. */
function summary(changes: readonly Change[], prose: readonly ProseChange[]): RootContent[] {
  if (changes.length + prose.length === 0) return [];
  const rows = [...new Set(changes.map(({ topic }) => topic))].flatMap((topic) => {
    const found = changes.filter((change) => change.topic === topic);
    return found[0] ? [row([text(topicTitles[topic])], [text(String(found.length))], shortly(found[0]))] : [];
  });
  const turned = prose.filter(({ touches }) => mayTurn(touches)).length;
  const isWording = prose.every(({ touches }) => touches.length === 0);
  const said = [text(turned > 0 ? `${turned} may say something else` : isWording ? 'wording' : 'other words')];
  if (prose.length > 0) rows.push(row([text('The text')], [text(String(prose.length))], said));
  const head = row([text('What')], [text('Changes')], [text('First of all')]);
  return [{ type: 'table', align: [null, 'right', null], children: [head, ...rows] }];
}

function shortly(change: Change): PhrasingContent[] {
  const { label, from, to, name } = itemOf(change);
  const moved = from !== undefined && to !== undefined && from.length + to.length < 120;
  if (moved) return [text(`${label}: `), ...githubText(from), text(arrowBetween(from, to)), ...githubText(to)];
  return [text(label), ...githubText(name === undefined ? '' : `: ${clip(name)}`)];
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
