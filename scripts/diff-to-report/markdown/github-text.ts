import type { Html, PhrasingContent } from 'mdast';
import { foldSpace } from '../../model/index.ts';
import { speltOut } from '../spelt-out.ts';

/** An empty comment parts what GitHub would join; of it, readers see nothing. */
const seam = html('<!-- -->');

/**
 * Where GitHub finds more than Markdown does, and no backslash helps: mentions, issues and formulas by their sign, addresses, commits,
 * and pictures by their names.
 */
const meaning =
  /[@#$]|(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)|(?<=GH-)(?=\d)|(?<=\b[0-9a-f]{4,36})(?=[0-9a-f]{3})|(?<=:)(?=[\w+-]+:)/gi;

/** An author's text as Markdown in which it shows as those very characters on GitHub: nobody is mentioned, nothing is linked. */
export function githubText(value: string): PhrasingContent[] {
  const text = speltOut(value.replace(/\s+/g, ' '));
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(meaning)) {
    if (index > end) nodes.push({ type: 'text', value: text.slice(end, index) });
    nodes.push(sign === '' ? { ...seam } : html(`<span>${sign}</span>`));
    end = index + sign.length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

/** A name that is shown in the type of code, where GitHub finds no mentions. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: speltOut(foldSpace(value)) };
}

/** A piece of HTML of our own. */
export function html(value: string): Html {
  return { type: 'html', value };
}
