import type { PhrasingContent } from 'mdast';
import { exactNumber, type Stretch } from '../../model/index.ts';
import { innerText, meets } from '../stretches.ts';
import { counted } from '../verdict.ts';
import { githubText, html } from './github-text.ts';

/** Words that stay around a change, and beyond which a comment tells no more of a text. */
const context = 12;
const mostCharacters = 1_500;

/** A text with its old and new words, shortened where nothing has changed. */
export function markedText(words: readonly Stretch[]): PhrasingContent[] {
  let left = mostCharacters;
  let unseen = 0;
  const nodes: PhrasingContent[] = [];
  words.forEach(({ in: side, text }, index) => {
    if (left <= 0) {
      if (side !== 'both') unseen++;
      return;
    }
    const shown = side === 'both' ? shortened(text, index > 0, index < words.length - 1) : text;
    const cut = clipped(shown, left);
    left -= cut.length;
    const tag = { both: undefined, old: 'del', new: 'ins' }[side];
    if (meets(words, index)) nodes.push({ type: 'text', value: ' ' });
    nodes.push(...(tag === undefined ? githubText(cut) : tagged(tag, cut)));
  });
  if (unseen > 0) nodes.push({ type: 'text', value: ` […] (and ${counted(unseen, 'more mark', 'more marks')})` });
  return nodes;
}

/** Words within a tag, and the white space around them outside it. */
function tagged(tag: string, text: string): PhrasingContent[] {
  const { before, inner, after } = innerText(text);
  return [...githubText(before), html(`<${tag}>`), ...githubText(inner), html(`</${tag}>`), ...githubText(after)];
}

/** A text, cut with a note of how much was left out. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}… (${exactNumber(text.length - cut.length)} more characters)`;
}

/** The words beside the changes. */
function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  // In a script without spaces, a sentence is as long as a line.
  const words = text.match(/\s*\S{1,40}\s*$|\s*\S{1,40}/gu) ?? [text];
  const head = hasBefore || !hasAfter ? words.slice(0, context) : [];
  const tail = hasAfter ? words.slice(-context) : [];
  if (words.length <= head.length + tail.length + 3) return text;
  return head.length === 0 ? `[…]${tail.join('')}` : `${head.join('')} […]${tail.join('')}`;
}
