import type { List, PhrasingContent } from 'mdast';
import type { Change } from '../../model/index.ts';
import { arrowBetween } from '../arrow.ts';
import { type Item, itemOf } from '../item.ts';
import { clipped } from '../shortened.ts';
import { code, githubText } from './github-text.ts';
import { markedText } from './marked-text.ts';

const mostOfText = 600;

/** Changes as a list: what moved, from what to what, and below what it is about. */
export function changeList(changes: readonly Change[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: changes.map((change) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: lines(itemOf(change)) }],
    })),
  };
}

function lines(item: Item): PhrasingContent[] {
  const { label, name, id, from, to, words, detail, note } = item;
  const value = words ? markedText(words) : movedText(from, to);
  const first: PhrasingContent[] = [{ type: 'strong', children: [text(label)] }];
  if (value.length > 0) first.push(text(': '), ...value);
  if (note !== undefined) first.push(text(' ('), ...githubText(note), text(')'));
  const about: PhrasingContent[] = name === undefined ? [] : githubText(clipped(name, mostOfText));
  if (id !== undefined) about.push(...(about.length > 0 ? [text(' ')] : []), code(id));
  const more = detail === undefined ? [] : githubText(clipped(detail, mostOfText));
  return [first, about, more]
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ type: 'break' }, ...line]));
}

function movedText(from: string | undefined, to: string | undefined): PhrasingContent[] {
  const old = from === undefined ? [text('none')] : githubText(clipped(from, mostOfText));
  const fresh: PhrasingContent[] = to === undefined ? [text('none')] : githubText(clipped(to, mostOfText));
  return from === undefined && to === undefined
    ? []
    : [...old, text(arrowBetween(from, to)), { type: 'strong', children: fresh }];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
