import type { Element, ElementContent } from 'hast';
import type { Stretch } from '../../model/index.ts';
import { speltOut } from '../spelt-out.ts';
import { innerText, meets } from '../stretches.ts';
import { element } from './element.ts';

/** An author's words, which keep their direction to themselves. */
export function authorText(text: string): Element {
  return element('bdi', {}, ...citations(speltOut(text)));
}

const spoken = { old: 'taken out: ', new: 'put in: ' } as const;

/** A text with its old and new words, for the eye and for the ear. */
export function markedText(words: readonly Stretch[]): Element {
  const children = words.flatMap(({ in: side, text }, index): ElementContent[] => {
    if (side === 'both') return citations(speltOut(text));
    const { before, inner, after } = innerText(text);
    const tag = side === 'old' ? 'del' : 'ins';
    const marked = element(
      tag,
      {},
      element('span', { className: ['unseen'] }, spoken[side]),
      citations(speltOut(inner)),
    );
    const gap = meets(words, index) ? ' ' : '';
    return [...citations(gap + before), marked, ...citations(after)];
  });
  return element('bdi', {}, children);
}

/** Citations stand back behind the words that they follow. */
function citations(text: string): ElementContent[] {
  return text
    .split(/(\[\^[^\]\s]+\])/)
    .filter((part) => part !== '')
    .map((part): ElementContent => {
      return part.startsWith('[^') ? element('span', { className: ['cited'] }, part) : { type: 'text', value: part };
    });
}
