import type { Nodes, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { addressesIn } from './addresses.ts';
import type { Insertion } from './insertions.ts';

interface Range {
  start: number;
  end: number;
}

const hasStarInWord = /[\p{L}\d]\*{1,2}[\p{L}\d]/u;
/** Stars between letters or digits of scripts that part their words. */
const inWord =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\d]\*{1,2}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\d]$/u;
/** Put before an address without a scheme; its words are put right again. */
const scheme = 'http://';

/** What only the tree shows: signs that were swallowed, as escapes, and bare addresses, as links from their first to their last letter. */
export function seenInTree(text: string, tree: Root): Insertion[] {
  const found: Insertion[] = unusedDefinitions(tree).map(({ start }) => ({ at: start, signs: '\\' }));
  const unused = new Set(found.map(({ at }) => at));
  if (hasStarInWord.test(text)) found.push(...starsInWords(text, tree));
  if (/:\/\/|www\./i.test(text)) found.push(...addresses(text, tree, unused));
  return found;
}

/** Definitions that no link refers to, or that come too late. */
export function unusedDefinitions(tree: Root): Range[] {
  const used = new Set<string>();
  const known = new Set<string>();
  const unused: Range[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visit(tree, 'definition', (node) => {
    const isLost = !used.has(node.identifier) || known.has(node.identifier);
    known.add(node.identifier);
    // Notes that prose defines are refused as such.
    if (isLost && !node.label?.startsWith('^')) unused.push(rangeOf(node));
  });
  return unused;
}

/** Emphasis that begins and ends within words, where none is meant: 5*3*2, M*A*S*H, or two words in which stars hide letters. */
function starsInWords(text: string, tree: Root): Insertion[] {
  const found: Insertion[] = [];
  visit(tree, (node) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return;
    const { start, end } = rangeOf(node);
    const signs = node.type === 'strong' ? '**' : '*';
    const [first, last] = [start + signs.length, end - signs.length];
    if (!inWord.test(around(text, start, first)) || !inWord.test(around(text, last, end))) return;
    const isOfDigits = /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '');
    if (!isOfDigits && last - first > 1 && !/\s/.test(text.slice(first, last))) return;
    for (const at of signs.length === 2 ? [start, start + 1, last, last + 1] : [start, last])
      found.push({ at, signs: '\\' });
  });
  return found;
}

/** A stretch with the signs beside it. */
function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 1), end + 1);
}

function addresses(text: string, tree: Root, unused: ReadonlySet<number>): Insertion[] {
  const taken: Range[] = [];
  const emphasisEnds = new Set<number>();
  let hasTable = false;
  visit(tree, (node) => {
    const range = rangeOf(node);
    if (node.type === 'table') hasTable = true;
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') emphasisEnds.add(range.end);
    if (isClosed(node, text) && !unused.has(range.start)) taken.push(range);
  });
  const found: Insertion[] = [];
  let next = 0;
  for (const { start, end: longest } of addressesIn(text, hasTable ? '|' : '')) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const end = withoutEmphasis(text, start, longest, emphasisEnds);
    const isBare = text.slice(start, start + 4).toLowerCase() === 'www.';
    found.push({ at: start, signs: isBare ? `<${scheme}` : '<' }, { at: end, signs: '>' });
  }
  return found;
}

/** Whether nothing in a node can be a bare address: code, markup, and links that say themselves where they end. */
function isClosed(node: Nodes, text: string): boolean {
  switch (node.type) {
    case 'link':
      return /[<[]/.test(text[rangeOf(node).start] ?? '');
    case 'linkReference':
    case 'image':
    case 'imageReference':
    case 'definition':
    case 'inlineCode':
    case 'code':
    case 'html':
      return true;
    default:
      return false;
  }
}

/** The end of an address without the signs that close an emphasis. */
function withoutEmphasis(text: string, start: number, end: number, emphasisEnds: ReadonlySet<number>): number {
  let last = end;
  while (last > start && /[*_~]/.test(text[last - 1] ?? '')) last--;
  for (let at = last + 1; at <= end; at++) if (emphasisEnds.has(at)) return last;
  return end;
}

/** Takes the scheme out of the words of addresses that were written without one; in place. */
export function withWrittenAddresses(text: string, tree: Root): Root {
  visit(tree, 'link', (link) => {
    const { start, end } = rangeOf(link);
    const [words] = link.children;
    if (!/^www\./i.test(text.slice(start, start + 4)) || words?.type !== 'text') return;
    if (words.value === `${scheme}${text.slice(start, end)}`) words.value = text.slice(start, end);
  });
  return tree;
}

function rangeOf({ position }: Node): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
