import type { Nodes, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';

/** What keeps something from being a note: where it stands, or how it is written. */
type Cause = 'code' | 'address' | 'escape' | 'plain' | 'form';

/** Something that readers would see as it stands, though its author may have meant a citation. */
export interface LookAlike {
  /** Offsets in the text, end-exclusive; without them it shows only when Markdown has been read. */
  start?: number;
  end?: number;
  /** What could be ids in it, as ids are written; of a mark without `^`, only what it begins with. */
  words: readonly string[];
  /** What opens it: `[^`, one of the two, or what looks like them. */
  opening: 'note' | 'caret' | 'bracket';
  /** Nothing else than a citation can be meant, whatever stands in it. */
  isPlainly: boolean;
  cause: Cause;
}

/** An opening bracket of any script, with a caret of any kind behind it. */
const bracketCaret = /(\\?)([[［【〔({])\s{0,3}(\\?)[\^＾ˆ]([^\]］】〕)}]{0,200})/g;
const caret = /[\^＾ˆ]\s{0,3}([\p{L}\p{N}\p{Cf}\p{Pd}]{1,200})/gu;
const bracket = /[[［【〔]\s{0,3}([^[\]［］【】〔〕]{1,200})[\]］】〕]/g;
const inAddress = /\/\/|www\./i;
const characterReference = /&#?\w{1,32};/g;
const invisible = /\p{Cf}/gu;
const anyHyphen = /\p{Pd}/gu;
const longestAddress = 2_000;
/** More in one text say nothing new. */
const most = 100;

interface Range {
  index: number;
  end: number;
}

/** What in a text looks like a citation beside its notes. `tree` is that of a Markdown text; without it nothing can be a note. */
export function lookAlikesIn(text: string, notes: readonly Range[], tree: Root | undefined): LookAlike[] {
  const found = marksIn(without(text, notes), tree);
  if (!tree || found.some(({ opening }) => opening !== 'bracket')) return found;
  // Escapes, character references and emphasis hide a mark from a pattern, and vanish on the page.
  const known = new Set(found.map(keyOf));
  const shown = marksIn(shownOf(tree), undefined).filter((mark) => !known.has(keyOf(mark)));
  return [...found, ...shown.map((mark) => unplaced(mark))];
}

function keyOf({ opening, words }: LookAlike): string {
  return [opening, ...words].join(' ');
}

function unplaced({ words, opening }: LookAlike): LookAlike {
  return { words, opening, isPlainly: false, cause: 'form' };
}

function marksIn(text: string, tree: Root | undefined): LookAlike[] {
  const found: LookAlike[] = [];
  const places = tree && placesOf(tree);
  // Notes that prose defines are refused as such.
  const taken: Range[] = [...(places?.definedNotes ?? [])];
  const add = (
    start: number,
    end: number,
    mark: Pick<LookAlike, 'words' | 'opening'>,
    isEscaped: boolean,
    isOpen: boolean,
  ) => {
    if (found.length >= most || taken.some((range) => start < range.end && range.index < end)) return;
    const cause = causeOf(text, start, isEscaped, places);
    taken.push({ index: start, end });
    found.push({
      start,
      end,
      ...mark,
      cause,
      isPlainly: isOpen && cause !== 'plain' && cause !== 'code' && !isEscaped,
    });
  };
  for (const { 0: mark, 1: escaped, 2: open, 3: caretEscaped, 4: inside = '', index } of text.matchAll(bracketCaret)) {
    const isEscaped = escaped !== '' || caretEscaped !== '';
    const end = index + mark.length + (/^[\]］】〕]/.test(text.slice(index + mark.length)) ? 1 : 0);
    add(index, end, { words: wordsIn(inside), opening: 'note' }, isEscaped, open === '[');
  }
  for (const { 0: mark, 1: word = '', index } of text.matchAll(caret)) {
    const isPower = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 1), index)) && !/\p{L}{2}/u.test(word);
    const words = isPower ? [] : wordsIn(word).slice(0, 1);
    add(index, index + mark.length, { words, opening: 'caret' }, false, false);
  }
  for (const { 0: mark, 1: inside = '', index } of text.matchAll(bracket)) {
    if (places?.links.has(index)) continue;
    add(index, index + mark.length, { words: wordsIn(inside).slice(0, 1), opening: 'bracket' }, false, false);
  }
  return found;
}

function causeOf(text: string, start: number, isEscaped: boolean, places: Places | undefined): Cause {
  if (!places) return 'plain';
  if (places.code.some(({ index, end }) => index <= start && start < end)) return 'code';
  if (isEscaped) return 'escape';
  const word =
    text
      .slice(Math.max(0, start - longestAddress), start)
      .split(/\s/)
      .at(-1) ?? '';
  return inAddress.test(word) ? 'address' : 'form';
}

/** The words that could be ids, with case, width, hyphens and invisible characters as ids have them. */
function wordsIn(inside: string): string[] {
  const folded = inside
    .replace(characterReference, ' ')
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(anyHyphen, '-')
    .toLowerCase();
  return folded.match(/[a-z0-9-]+/g) ?? [];
}

/** A text with spaces where its notes stand. */
function without(text: string, notes: readonly Range[]): string {
  let rest = '';
  let last = 0;
  for (const { index, end } of notes) {
    rest += text.slice(last, index) + ' '.repeat(end - index);
    last = end;
  }
  return rest + text.slice(last);
}

interface Places {
  code: readonly Range[];
  /** Where a link begins. */
  links: ReadonlySet<number>;
  definedNotes: readonly Range[];
}

function placesOf(tree: Root): Places {
  const code: Range[] = [];
  const links = new Set<number>();
  const definedNotes: Range[] = [];
  visit(tree, (node) => {
    const { type, position }: Node = node;
    const [index, end] = [position?.start.offset, position?.end.offset];
    if (index === undefined || end === undefined) return;
    if (type === 'inlineCode' || type === 'code') code.push({ index, end });
    if (type === 'link' || type === 'linkReference' || type === 'definition') links.add(index);
    if (node.type === 'definition' && node.label?.startsWith('^')) definedNotes.push({ index, end });
  });
  return { code, links, definedNotes };
}

/** What readers see or follow: texts, code, the targets and titles of links; with a space in the place of each note. */
function shownOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return ' ';
  if (node.type === 'definition') return node.label?.startsWith('^') ? '' : `\n${node.url}\n${node.title ?? ''}\n`;
  if ('value' in node) return node.value;
  const inside = 'children' in node ? node.children.map(shownOf).join('') : '';
  // What stands between the brackets of a link is its text.
  if (node.type === 'link') return `${inside}\n${node.url}\n${node.title ?? ''}\n`;
  return node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading' ? `${inside}\n` : inside;
}
