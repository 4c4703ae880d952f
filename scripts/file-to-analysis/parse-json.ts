import { afterString, jsonOutline } from './json-outline.ts';
import { jsonSyntaxFault } from './json-syntax.ts';
import { keyFaults } from './key-faults.ts';
import { lineTable } from './lines.ts';
import { locator } from './locate.ts';
import { lazyOutline } from './outline.ts';
import { maxDepth, nestingFault, type ParsedFile } from './parsed-file.ts';
import type { PlacedFault } from './placed-fault.ts';
import { valueFaults } from './value-faults.ts';

/** Parses JSON, strictly, into a value and its places. Expects a text without byte-order mark. */
export function parseJson(text: string): ParsedFile {
  const place = lineTable(text);
  const outline = lazyOutline(() => jsonOutline(text));
  const locate = locator(text, outline);
  const failed = (fault: PlacedFault): ParsedFile => ({
    value: undefined,
    locate: place.bind(null, 0, 0),
    outline,
    faults: [fault],
  });

  const { tooDeepAt, members } = scan(text);
  if (tooDeepAt !== undefined) return failed(nestingFault(place(tooDeepAt, tooDeepAt + 1)));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The engine's own message is dropped: it may repeat a piece of a confidential value.
    const { start, end, ...words } = jsonSyntaxFault(text, (offset) => place(offset, offset).line) ?? {
      start: 0,
      end: 0,
      message: 'the file is not JSON',
    };
    return failed({ ruleId: 'syntax', severity: 'error', pointer: '', place: place(start, end), ...words });
  }
  const found = valueFaults(value, text.includes('\\'));
  const faults = found.faults.map((fault) => ({ ...fault, place: locate(fault.pointer, fault) }));
  // JSON.parse hides a repeated key: then the text has more members than the value.
  if (found.members !== members) faults.push(...keyFaults(outline(), place));
  return { value, locate, outline, faults };
}

/** One cheap pass, before anything recursive: where the text nests too deeply, and how many members it has. */
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
