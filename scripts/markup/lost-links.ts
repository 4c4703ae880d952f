import { visit } from 'unist-util-visit';
import { addressesIn, readMarkdown, unusedDefinitions } from '../model/index.ts';
import { type Doubt, type ReadText, rangeOf } from './doubt.ts';

const looksLikeAddress = /^\[[^\]]*\]:\s*\S*(?:[/#@]|\.\p{L})/u;

/** Definitions of links that nothing refers to, and bare addresses of which nobody can tell where they end. */
export function* lostLinks({ value, tree }: ReadText): Generator<Doubt> {
  if (value.includes(']:')) {
    for (const { start, end } of unusedDefinitions(readMarkdown(value))) {
      if (!looksLikeAddress.test(value.slice(start, end))) continue;
      const message = 'a link is defined that nothing refers to, so readers see the definition';
      yield {
        start,
        end,
        message,
        hint: 'Write [words](address) where the link belongs, or delete this; a source belongs in `sources`.',
      };
    }
  }
  const links = new Set<number>();
  for (const { start, end, isDoubtful } of addressesIn(value)) {
    if (!isDoubtful) continue;
    if (links.size === 0) {
      visit(tree, 'link', (link) => {
        links.add(rangeOf(link)?.start ?? -1);
      });
    }
    const message = 'it is not plain where this address ends';
    if (links.has(start)) yield { start, end, message, hint: 'Write it between < and >.' };
  }
}
