import { join, latin, viewOf } from './bytes.ts';
import type { Cleaned } from './cleaned.ts';
import { isTurned } from './exif.ts';

/** What the pixels need, with colour and density; texts, times, previews and makers' chunks are not among it. */
const keptChunks = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
]);

/** Walks a PNG's chunks and keeps those that belong to the picture. */
export function cleanPng(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let size: { width: number; height: number } | undefined;
  let hasPixels = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return 'broken';
    const type = latin(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, end - 4);
    if (type === 'IHDR' && data.length === 13)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (type === 'IDAT') hasPixels = true;
    if (type === 'eXIf' && isTurned(data)) return 'turned';
    if (keptChunks.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return size && hasPixels ? { ...size, bytes: join(kept) } : 'broken';
    at = end;
  }
  return 'broken';
}
