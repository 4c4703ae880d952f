import type { TextKind } from '../../model/index.ts';
import type { QuotedRange, TextRange } from './rule-context.ts';

/** What closes what a mark opens. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”“',
  '„': '“”"',
  '‟': '”',
  '"': '"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
const marks = /[“”„‟"«»‹›‘’‚'「」『』《》〈〉]/g;
/** What may open a quotation; most texts have none, and are not looked through any further. */
const opening = /[“”„‟"«»‹›‘‚'「『《〈]/;
/** Where a paragraph, an item of a list or a row of a table ends. */
const paragraphEnd = /\n[ \t>]*\n|\n(?=[ \t>]*(?:[-*+|]|\d+[.)])[ \t])/g;
const blockQuotation = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>.*/gm;
const word = /[\p{L}\p{N}]/u;
const opensBefore = /[\s\p{Ps}\p{Pi}\p{Pd}/"'“„‚‘«»‹›*_~¿¡]/u;
/** Marks that also mean something else, so that alone they open nothing. */
const needsClosing: ReadonlySet<string> = new Set(['‘', '‚', "'", '»', '›', '”', '"']);

/** The quotations of a text as it is read, in order; none lies in another. */
export function quotationsIn(text: string, kind: TextKind): QuotedRange[] {
  const blocks = kind === 'plain' || !text.includes('>') ? [] : blockQuotations(text);
  if (!opening.test(text)) return blocks;
  const found: QuotedRange[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.includes('\n') ? text.matchAll(paragraphEnd) : []) {
    const after = index + gap.length;
    // A quotation may go on over the end of its paragraph: then the next one opens with its mark again.
    quotationsOf(text, start, index, found, /[^\s*_>]/.exec(text.slice(after, after + 40))?.[0]);
    start = after;
  }
  quotationsOf(text, start, text.length, found);
  if (blocks.length === 0) return found;
  const apart = found.filter((one) => !blocks.some((block) => one.start < block.end && block.start < one.end));
  return [...blocks, ...apart].sort((a, b) => a.start - b.start);
}

/** Whether a range shares something with any of others, which are in order and apart. */
export function firstTouched<Range extends TextRange>(
  ranges: readonly Range[],
  { start, end }: TextRange,
): Range | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = ranges[low];
  return next && next.start < end ? next : undefined;
}

function blockQuotations(text: string): QuotedRange[] {
  return Array.from(text.matchAll(blockQuotation), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    mark: '>',
  }));
}

/** Adds the quotations of a paragraph. */
function quotationsOf(text: string, from: number, to: number, found: QuotedRange[], goesOn?: string): void {
  const paragraph = text.slice(from, to);
  const all = Array.from(paragraph.matchAll(marks), ({ index }) => index);
  const unclosed = new Set<string>();
  const first = paragraph.search(/[^\s*_]/);
  for (let next = 0; next < all.length; next++) {
    const at = all[next] ?? 0;
    const mark = paragraph.charAt(at);
    if (!opens(paragraph, at, first)) continue;
    // A mark that nothing closes from here on, nothing closes later either.
    const closing = unclosed.has(mark) ? undefined : closingOf(paragraph, all, next, first, mark === goesOn);
    if (closing === undefined) unclosed.add(mark);
    if (closing === undefined && mark !== goesOn && needsClosing.has(mark) && !opensUnclosed(paragraph, at, first))
      continue;
    const last = closing === undefined ? all.length - 1 : closing;
    const end = closing === undefined ? paragraph.length : (all[closing] ?? 0) + 1;
    found.push({ start: from + at, end: from + end, mark });
    next = last;
  }
}

/** Whether a mark stands where a quotation can begin. */
function opens(text: string, at: number, first: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in closers)) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if ('“„‟「『《〈'.includes(mark)) return true;
  if (mark === '«' || mark === '‹') return true;
  // A straight mark after a digit is one of measure; a curly one after a letter is an apostrophe.
  if (before !== '' && !opensBefore.test(before)) return false;
  if (mark === '"') return after !== '' && !/\s/.test(after);
  if (mark === '»' || mark === '›') return at === first || (after !== '' && !/\s/.test(after));
  return (
    after !== '' &&
    !/\s/.test(after) &&
    !((mark === '‘' || mark === "'") && /^\d\ds\b/.test(text.slice(at + 1, at + 5)))
  );
}

/** Whether a mark that nothing closes begins the whole paragraph, or what a colon introduces. */
function opensUnclosed(text: string, at: number, first: number): boolean {
  const mark = text.charAt(at);
  const isFirst = at === first;
  if (mark === '"') return word.test(text.charAt(at + 1)) || isFirst;
  if (mark === '‘' || mark === '‚' || mark === "'") return isFirst || /:\s$/.test(text.slice(Math.max(0, at - 2), at));
  return isFirst;
}

/** Which of the marks closes the one that opens a quotation. */
function closingOf(
  text: string,
  all: readonly number[],
  opening: number,
  first: number,
  mayGoOn: boolean,
): number | undefined {
  const mark = text.charAt(all[opening] ?? 0);
  const closing = mark === '»' && all[opening] === first ? '«»' : (closers[mark] ?? '');
  let depth = 0;
  let possible: number | undefined;
  for (let next = opening + 1; next < all.length; next++) {
    const at = all[next] ?? 0;
    const sign = text.charAt(at);
    if (closing.includes(sign)) {
      if (sign === '’' || sign === "'") {
        if (word.test(text.charAt(at + 1))) continue;
        // The soldiers’ rights: more likely an apostrophe, if something else closes the quotation.
        if (isPossessive(text, at)) {
          possible ??= next;
          continue;
        }
      }
      if (sign === '‘' && /\s/.test(text.charAt(at - 1))) continue;
      if (depth === 0) return next;
      depth -= 1;
    } else if (sign === mark && opens(text, at, first)) {
      if (possible !== undefined) return possible;
      depth += 1;
    }
  }
  return mayGoOn ? undefined : possible;
}

function isPossessive(text: string, at: number): boolean {
  return /[sxzSXZ]/.test(text.charAt(at - 1)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}
