import type { PhrasingContent } from 'mdast';
import type { Stretch } from '../../model/index.ts';
import { clipped, shortened } from '../shortened.ts';
import { innerText, meets } from '../stretches.ts';
import { counted } from '../verdict.ts';
import { githubText, html } from './github-text.ts';

/** Beyond, a comment tells no more of a text. */
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
