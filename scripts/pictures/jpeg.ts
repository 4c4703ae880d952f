import { join, latin, viewOf } from './bytes.ts';
import type { Cleaned } from './cleaned.ts';
import { isTurned } from './exif.ts';

const app0 = 0xe0;
const app1 = 0xe1;
const app2 = 0xe2;
const app14 = 0xee;
const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Walks a JPEG's segments: keeps what the pixels need (with colour profile and Adobe's colour transform), up to the end. */
export function cleanJpeg(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let scanned = false;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'broken';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) {
      // What follows the end is another picture or a maker's data.
      kept.push(bytes.subarray(at, at + 2));
      return size && scanned ? { ...size, bytes: join(kept) } : 'broken';
    }
    if (at + 4 > bytes.length) return 'broken';
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return 'broken';
    const segment = bytes.subarray(at, end);
    if (marker === app1 && latin(segment.subarray(4, 10)) === 'Exif\0\0' && isTurned(segment.subarray(10)))
      return 'turned';
    if (isFrame(marker) && segment.length >= 9)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    kept.push(cleanSegment(marker, segment));
    at = end;
    if (marker === startOfScan) {
      scanned = true;
      at = endOfScan(bytes, at);
      kept.push(bytes.subarray(end, at));
    }
  }
  return 'broken';
}

/** SOF0 to SOF15, without the tables and marks that share their range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The segment as it may stay, or nothing. */
function cleanSegment(marker: number, segment: Uint8Array): Uint8Array {
  const nothing = new Uint8Array();
  const comment = 0xfe;
  if (marker === comment) return nothing;
  if (marker < app0 || marker > 0xef) return segment;
  if (marker === app14) return latin(segment.subarray(4, 9)) === 'Adobe' ? segment : nothing;
  if (marker === app2) return latin(segment.subarray(4, 16)) === 'ICC_PROFILE\0' ? segment : nothing;
  if (marker !== app0 || latin(segment.subarray(4, 9)) !== 'JFIF\0' || segment.length < 18) return nothing;
  // Version, unit and density stay; the preview, which may show what was cut away, does not.
  return join([new Uint8Array([0xff, app0, 0, 16]), segment.subarray(4, 16), new Uint8Array([0, 0])]);
}

/** Offset of the marker after the compressed data that begin at an offset. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    const isData = bytes[at] !== 0xff || next === 0 || (next >= 0xd0 && next <= 0xd7) || next === 0xff;
    if (!isData) return at;
  }
  return bytes.length;
}
