import type { Element, ElementContent } from 'hast';
import { type Change, mayTurn, type ProseChange } from '../../model/index.ts';
import { itemOf } from '../item.ts';
import { proseLabel } from '../prose-item.ts';
import { authorText, markedText } from './author-text.ts';
import { element } from './element.ts';

/** One change: what moved, from what to what, and what it is about. */
export function changeCard(change: Change): Element {
  const { label, name, id, from, to, words, detail, note } = itemOf(change);
  const line = (className: string, ...children: (ElementContent | string | undefined)[]) =>
    element('p', { className: [className] }, ...children);
  const about = name === undefined ? undefined : line('about', authorText(name));
  return element(
    'li',
    { className: ['change', change.severity] },
    line('label', label, id === undefined ? undefined : element('code', {}, id)),
    // After a text with marks, a name would read as its last sentence.
    words ? about : undefined,
    words ? line('marked', markedText(words)) : moved(from, to),
    note === undefined ? undefined : line('note', authorText(note.charAt(0).toUpperCase() + note.slice(1)), '.'),
    words ? undefined : about,
    detail === undefined ? undefined : line('detail', authorText(detail)),
  );
}

function moved(from: string | undefined, to: string | undefined): Element | undefined {
  if (from === undefined && to === undefined) return undefined;
  const side = (tag: 'del' | 'ins', says: string, text: string | undefined) =>
    element(
      'span',
      { className: ['side'] },
      element('span', { className: ['says'] }, says),
      text === undefined ? 'nothing' : element(tag, {}, authorText(text)),
    );
  return element('p', { className: ['moved'] }, side('del', 'was', from), ' ', side('ins', 'now', to));
}

/** A paragraph or another block of the text, with its old and new words. */
export function proseCard(change: ProseChange): Element {
  const weight = mayTurn(change.touches) ? 'high' : change.touches.length > 0 ? 'medium' : 'low';
  const origin = change.questionOld === undefined ? [] : [' from', element('code', {}, change.questionOld)];
  return element(
    'li',
    { className: ['change', 'prose', weight] },
    element('p', { className: ['label'] }, proseLabel(change), ...origin),
    element('p', { className: ['marked'] }, markedText(change.words)),
  );
}
