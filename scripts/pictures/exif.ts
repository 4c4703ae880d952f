import { latin, viewOf } from './bytes.ts';

const orientationTag = 0x0112;

/** Whether EXIF data (a TIFF header and what follows) ask for the picture to be turned or mirrored. */
export function isTurned(tiff: Uint8Array): boolean {
  if (tiff.length < 8) return false;
  const view = viewOf(tiff);
  const little = latin(tiff.subarray(0, 2)) === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return false;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return false;
    if (view.getUint16(at, little) === orientationTag) {
      const orientation = view.getUint16(at + 8, little);
      return orientation >= 2 && orientation <= 8;
    }
  }
  return false;
}
