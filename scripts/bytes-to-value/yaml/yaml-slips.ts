import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml/browser';
import { isTextField, toPointer } from '../../model/index.ts';
import type { Place } from '../lines.ts';
import { children, members, type Outline } from '../outline.ts';
import type { PlacedFault } from '../placed-fault.ts';

const commentBehind = /[ \t]+(#[^\r\n]*)/y;
const wordBehind = /[ \t]+(#[^\s#][^\r\n]*)/y;
const emptyBefore = /[-:,[][ \t]+#[^\s#]/;
/** Most slips that are told one by one. */
const most = 100;

const cut = {
  message: 'the text ends before the #: what follows a space and # is a comment',
  hint: 'Put the text in quotation marks, or the comment on a line of its own.',
};

interface Slip {
  /** Where the scalar starts that lost something. */
  node: number;
  start: number;
  end: number;
  message: string;
  hint: string;
}

/**
 * What YAML takes out of a text without a word: all from a space and # on, which is a comment, and a word behind &, which is an anchor.
 * Only where a text for readers stands: behind an id, a date, a number or a term, a comment takes nothing.
 */
export function yamlSlips(
  text: string,
  events: readonly Event[],
  value: unknown,
  outlineOf: () => Outline,
  place: (start: number, end: number) => Place,
): PlacedFault[] {
  if (!/[ \t]#|&/.test(text)) return [];
  const slips = slipsIn(text, events);
  const hasEmpty = emptyBefore.test(text);
  if (slips.length === 0 && !hasEmpty) return [];
  const outline = outlineOf();
  if (hasEmpty) slips.push(...emptyIn(text, outline));
  const pointers = pointersOf(outline, new Set(slips.map(({ node }) => node)));
  return slips.slice(0, most).flatMap(({ node, start, end, message, hint }): PlacedFault[] => {
    const pointer = pointers.get(node);
    if (pointer === undefined || !isTextField(value, pointer)) return [];
    return [{ ruleId: 'yaml-text', severity: 'warning', message, pointer, hint, place: place(start, end) }];
  });
}

function slipsIn(text: string, events: readonly Event[]): Slip[] {
  const used = new Set<string>();
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) used.add(text.slice(event.anchorStart, event.anchorEnd));
  }
  const slips: Slip[] = [];
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue;
    const comment = event.valueStart === -1 ? undefined : behind(text, event.valueEnd, commentBehind);
    if (comment) slips.push({ node: event.valueStart, ...comment, ...cut });
    const { anchorStart, anchorEnd } = event;
    if (anchorStart === -1 || used.has(text.slice(anchorStart, anchorEnd))) continue;
    const message = 'the word behind & is no part of the text: YAML takes it for an anchor';
    const hint = 'Put the text in quotation marks.';
    const node = event.valueStart === -1 ? anchorEnd : event.valueStart;
    slips.push({ node, start: anchorStart - 1, end: anchorEnd, message, hint });
  }
  return slips;
}

/** Texts that are nothing but a comment which begins as a word. */
function emptyIn(text: string, { kinds, starts, ends }: Outline): Slip[] {
  return starts.flatMap((start, node) => {
    const comment = kinds[node] === 'scalar' && ends[node] === start ? behind(text, start, wordBehind) : undefined;
    return comment ? [{ node: start, ...comment, ...cut }] : [];
  });
}

/** Where a comment stands that follows an offset. */
function behind(text: string, from: number, pattern: RegExp): { start: number; end: number } | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { start: end - (found[1]?.length ?? 0), end };
}

/** Pointers of the scalars that start at some offsets. */
function pointersOf(outline: Outline, starts: ReadonlySet<number>): Map<number, string> {
  const pointers = new Map<number, string>();
  const visit = (node: number, path: readonly (string | number)[]): void => {
    const kind = outline.kinds[node];
    const start = outline.starts[node] ?? 0;
    if (kind === 'scalar' && starts.has(start) && !pointers.has(start)) pointers.set(start, toPointer(path));
    if (kind === 'sequence') {
      let index = 0;
      for (const item of children(outline, node)) visit(item, [...path, index++]);
    }
    if (kind === 'mapping') {
      for (const { key, value } of members(outline, node)) visit(value, [...path, outline.key(key) ?? '']);
    }
  };
  visit(0, []);
  return pointers;
}
