import { join, latin, viewOf } from './bytes.ts';
import type { Cleaned } from './cleaned.ts';
import { isTurned } from './exif.ts';

const keptChunks = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP']);

/** Flags of the VP8X chunk that say that EXIF and XMP data follow. */
const metadataFlags = 0x08 | 0x04;

/** Walks a WebP's chunks and keeps those that belong to the picture. */
export function cleanWebp(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return 'broken';
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  let at = 12;
  while (at + 8 <= whole) {
    const type = latin(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    // A chunk of odd length is followed by one byte that fills up.
    const end = at + 8 + length + (length % 2);
    if (end > whole) return 'broken';
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'ANIM' || type === 'ANMF') return 'animated';
    if (type === 'EXIF' && isTurned(withoutPrefix(data))) return 'turned';
    if (keptChunks.has(type))
      kept.push(type === 'VP8X' ? withoutFlags(bytes.subarray(at, end)) : bytes.subarray(at, end));
    size ??= sizeIn(type, data);
    at = end;
  }
  if (!size || !kept.some((chunk) => latin(chunk.subarray(0, 3)) === 'VP8' && chunk[3] !== 0x58)) return 'broken';
  const chunks = join(kept);
  const head = new Uint8Array([...bytes.subarray(0, 4), 0, 0, 0, 0, ...bytes.subarray(8, 12)]);
  viewOf(head).setUint32(4, chunks.length + 4, true);
  return { ...size, bytes: join([head, chunks]) };
}

/** Some programs write JPEG's mark before the EXIF data. */
function withoutPrefix(exif: Uint8Array): Uint8Array {
  return latin(exif.subarray(0, 6)) === 'Exif\0\0' ? exif.subarray(6) : exif;
}

function withoutFlags(chunk: Uint8Array): Uint8Array {
  const copy = chunk.slice();
  copy[8] = (copy[8] ?? 0) & ~metadataFlags;
  return copy;
}

/** Size in pixels from the first chunk that tells it (RFC 9649, sections 2.5 to 2.7). */
function sizeIn(type: string, data: Uint8Array): { width: number; height: number } | undefined {
  const view = viewOf(data);
  if (type === 'VP8X' && data.length >= 10) {
    return {
      width: 1 + view.getUint16(4, true) + (data[6] ?? 0) * 65536,
      height: 1 + view.getUint16(7, true) + (data[9] ?? 0) * 65536,
    };
  }
  if (type === 'VP8L' && data.length >= 5) {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type === 'VP8 ' && data.length >= 10) {
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  }
  return undefined;
}
