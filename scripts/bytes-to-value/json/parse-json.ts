import type { AsciiJson } from '../ascii-json.ts';
import { keyFaults } from '../key-faults.ts';
import { lineTable } from '../lines.ts';
import { locator } from '../locate.ts';
import { lazyOutline } from '../outline.ts';
import { maxDepth, nestingFault, type ParsedFile } from '../parsed-file.ts';
import type { PlacedFault } from '../placed-fault.ts';
import { valueFaults } from '../value-faults.ts';
import { afterString, jsonOutline } from './json-outline.ts';
import { jsonSyntaxFault } from './json-syntax.ts';

/**
 * Parses JSON, strictly, into a value and its places. Expects a text without byte-order mark; where it comes in ASCII too, it is
 * asked for only when a fault or a place is.
 */
export function parseJson(text: () => string, ascii?: AsciiJson): ParsedFile {
  const place = lineTable(text);
  const outline = lazyOutline(() => jsonOutline(text()));
  const locate = locator(text, outline);
  const failed = (fault: PlacedFault): ParsedFile => ({
    value: undefined,
    locate: place.bind(null, 0, 0),
    outline,
    faults: [fault],
  });

  const tooDeep = (at: number): ParsedFile => failed(nestingFault(place(at, at + 1)));
  let value: unknown;
  try {
    value = ascii ? ascii.value : JSON.parse(text());
  } catch {
    const { tooDeepAt } = scan(text());
    if (tooDeepAt !== undefined) return tooDeep(tooDeepAt);
    // The engine's own message is dropped: it may repeat a piece of a confidential value.
    const { start, end, ...words } = jsonSyntaxFault(text(), (offset) => place(offset, offset).line) ?? {
      start: 0,
      end: 0,
      message: 'the file is not JSON',
    };
    return failed({ ruleId: 'syntax', severity: 'error', pointer: '', place: place(start, end), ...words });
  }
  const found = valueFaults(value, ascii?.hasEscapes ?? text().includes('\\'));
  // Only a text that may be at fault is gone through letter by letter.
  const { tooDeepAt, members } =
    found.isTooDeep || membersAtMost(ascii?.json ?? text()) !== found.members
      ? scan(text())
      : { ...found, tooDeepAt: undefined };
  if (tooDeepAt !== undefined) return tooDeep(tooDeepAt);
  const faults = found.faults.map((fault) => ({ ...fault, place: locate(fault.pointer, fault) }));
  // JSON.parse hides a repeated key: then the text has more members than the value.
  if (found.members !== members) faults.push(...keyFaults(outline(), place));
  return { value, locate, outline, faults };
}

/** How many members a JSON text has, or some more: every colon after a quotation mark, of which a few may stand in strings. */
function membersAtMost(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) === 0x22) count++;
  }
  return count;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Where a text nests too deeply, and how many members it has. */
function scan(text: string): { tooDeepAt?: number; members: number } {
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = afterString(text, at) - 1;
    else if (code === 0x3a) members++;
    else if (code === 0x7b || code === 0x5b) {
      depth++;
      if (depth > maxDepth) return { tooDeepAt: at, members };
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return { members };
}
