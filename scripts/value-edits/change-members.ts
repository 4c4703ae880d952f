import { isShared, members, type Occurrence, occurrenceAt } from '../bytes-to-value/index.ts';
import { valueAt } from '../model/index.ts';
import { changeString } from './change-string.ts';
import { type Document, rewritten } from './document.ts';
import { changedValue, type MemberChange } from './member-change.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/**
 * Makes changes in the author's own text: everything else stays byte for byte. Undefined when the text then would not say
 * what the changes mean; `refused` names the places whose text cannot be changed so.
 */
export function changeMembers(
  document: Document,
  changes: readonly MemberChange[],
): { document?: Document; refused: string[] } {
  const edits: TextEdit[] = [];
  const refused: string[] = [];
  for (const change of changes) {
    const made = editsFor(document, change);
    if (made) edits.push(...made);
    else refused.push(change.at);
  }
  if (refused.length > 0) return { refused };
  const next = rewritten(document, applyEdits(document.text, edits), changedValue(document.value, changes));
  return next ? { document: next, refused } : { refused: [''] };
}

function editsFor(document: Document, change: MemberChange): TextEdit[] | undefined {
  const { outline } = document;
  const place = occurrenceAt(outline, change.at);
  if (isShared(outline, place.node)) return undefined;
  switch (change.kind) {
    case 'rename':
      return renamed(document, place.key, change.to);
    case 'set':
      return stringSet(document, change.at, change.text);
    case 'wrap':
    case 'enlist':
      return wrapped(document, place, change);
    case 'hoist':
      return hoisted(document, place, change.to);
    case 'follow':
      return followed(document, place, change);
  }
}

function renamed({ text, outline }: Document, key: number | undefined, to: string): TextEdit[] | undefined {
  if (key === undefined || outline.kinds[key] !== 'scalar') return undefined;
  const [start, end] = boundsOf(outline, key);
  const quote = /["']/.exec(text[start] ?? '')?.[0] ?? '';
  return [{ start, end, text: `${quote}${to}${quote}` }];
}

function stringSet(document: Document, at: string, text: string): TextEdit[] | undefined {
  const old = valueAt(document.value, at);
  if (typeof old !== 'string') return undefined;
  const { edit, value } = changeString(document, at, old, [{ range: { start: 0, end: old.length }, text }]);
  return edit && value === text ? [edit] : undefined;
}

function wrapped(
  document: Document,
  { node, key: ownKey }: Occurrence,
  { kind, key }: { kind: 'wrap' | 'enlist'; key: string },
): TextEdit[] | undefined {
  const { notation, outline, text } = document;
  const [start, end] = boundsOf(outline, node);
  const isOneLine = (outline.kinds[node] === 'scalar' || outline.kinds[node] === 'alias') && end > start;
  if (!isOneLine || /[\r\n]/.test(text.slice(start, end))) return undefined;
  const name = notation === 'json' ? JSON.stringify(key) : key;
  const isBlockItem = kind === 'wrap' && ownKey === undefined && !document.isInFlow(node);
  const [before, after] = isBlockItem ? [`${name}: `, ''] : [`{ ${name}: `, ' }'];
  const [open, close] = kind === 'enlist' ? ['[', ']'] : ['', ''];
  return [
    { start, end: start, text: open + before },
    { start: end, end, text: after + close },
  ];
}

function hoisted(document: Document, { node, key }: Occurrence, to: string): TextEdit[] | undefined {
  const { outline, text } = document;
  const [member, more] = outline.kinds[node] === 'mapping' ? [...members(outline, node)] : [];
  if (key === undefined || !member || more) return undefined;
  const rename = renamed(document, member.key, to);
  if (!rename) return undefined;
  const [start, end] = boundsOf(outline, node);
  const inner = outline.starts[member.key] ?? 0;
  const keyStart = outline.starts[key] ?? 0;
  const keyInFlow = document.isInFlow(key);
  if (text[start] === '{') {
    const valueEnd = outline.ends[member.value] ?? 0;
    if (!/^\{\s*$/.test(text.slice(start, inner)) || !/^[\s,]*\}$/.test(text.slice(valueEnd, end))) return undefined;
    const gap = keyInFlow ? `,${gapBefore(text, keyStart)}` : lineEndOf(text) + ' '.repeat(columnOf(text, keyStart));
    return [{ start, end: inner, text: `true${gap}` }, ...rename, { start: valueEnd, end, text: '' }];
  }
  const keyEnd = outline.ends[key] ?? 0;
  const between = /^[ \t]*:(?=(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r(?!\n)|\n))+[ \t]*$)/.exec(text.slice(keyEnd, inner));
  if (!between) return undefined;
  const colonEnd = keyEnd + between[0].length;
  const [columns, innerColumns] = [columnOf(text, keyStart), columnOf(text, inner)];
  const indent = ' '.repeat(columns);
  const indicator = indicatorEdit(document, member.value, innerColumns - columns);
  if (!indicator) return undefined;
  return [
    { start: colonEnd, end: colonEnd, text: ' true' },
    { start: inner - innerColumns, end: inner, text: indent },
    ...rename,
    ...indicator,
  ];
}

/** A block that says how far it is indented beyond its key says so anew when the key moves to the left; up to 9 columns. */
function indicatorEdit({ text, outline }: Document, node: number, columns: number): TextEdit[] | undefined {
  const [start] = boundsOf(outline, node);
  const [header = '', digit] = /^[|>][-+]?([1-9])/.exec(text.slice(start, start + 3)) ?? [];
  if (digit === undefined) return [];
  const end = start + header.length;
  return Number(digit) + columns > 9 ? undefined : [{ start: end - 1, end, text: String(Number(digit) + columns) }];
}

function followed(
  document: Document,
  { node, key: ownKey }: Occurrence,
  { key, text: put }: { key: string; text: string },
): TextEdit[] | undefined {
  const { outline, text } = document;
  if (ownKey === undefined) return undefined;
  const [start, end] = boundsOf(outline, node);
  const keyStart = outline.starts[ownKey] ?? 0;
  if (document.isInFlow(ownKey)) {
    const colon = text.slice(outline.ends[ownKey], start);
    const member = `${JSON.stringify(key)}${/^\s*:\s*$/.test(colon) ? colon : ': '}${JSON.stringify(put)}`;
    return [{ start: end, end, text: `,${gapBefore(text, keyStart)}${member}` }];
  }
  const rest = /^[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/.exec(text.slice(end));
  if (!rest) return undefined;
  const at = end + rest[0].length;
  const value = /^[a-z]+$/i.test(put) ? put : JSON.stringify(put);
  return [{ start: at, end: at, text: `${lineEndOf(text)}${' '.repeat(columnOf(text, keyStart))}${key}: ${value}` }];
}

function boundsOf(outline: Document['outline'], node: number): [start: number, end: number] {
  return [outline.starts[node] ?? 0, outline.ends[node] ?? 0];
}

/** The white space before a member in braces, for another member there. */
function gapBefore(text: string, offset: number): string {
  return /\s*$/.exec(text.slice(0, offset))?.[0] ?? '';
}

function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1;
}

function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
