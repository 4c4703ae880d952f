import { lineTable, type Place } from './lines.ts';
import { nodeAt, type Outline } from './outline.ts';

/** Which part of a value is meant: its key, or a stretch of its string (offsets in UTF-16 units, end-exclusive). */
export interface Part {
  atKey?: boolean;
  range?: { start: number; end: number };
}

/** Place of the value at a JSON Pointer, in the author's own file. */
export type Locate = (pointer: string, part?: Part) => Place;

/** Makes `locate` for a text; neither it nor the outline is asked for before the first call. */
export function locator(text: () => string, outlineOf: () => Outline): Locate {
  const place = lineTable(text);
  /** Faults often come in rows from one long text. */
  let latest: { node: number; offsets: number[] | undefined } | undefined;
  return (pointer, part = {}) => {
    const outline = outlineOf();
    const { node, key } = nodeAt(outline, pointer);
    const chosen = part.atKey && key !== undefined ? key : node;
    const start = outline.starts[chosen] ?? 0;
    const end = outline.ends[chosen] ?? 0;
    if (!part.range || chosen !== node || outline.kinds[node] !== 'scalar') return place(start, end);
    if (latest?.node !== node) latest = { node, offsets: outline.offsets(node) };
    const { offsets } = latest;
    return place(offsets?.[part.range.start] ?? start, offsets?.[part.range.end] ?? end);
  };
}
