import { latin } from './bytes.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

/** A picture as it may be published. */
export interface CleanPicture {
  mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  /** Extension of its file, without dot. */
  extension: 'png' | 'jpg' | 'webp';
  /** In pixels. */
  width: number;
  height: number;
  /** Pixels and what they need to look right, and nothing else: no place, author, camera or preview. */
  bytes: Uint8Array;
}

/** What keeps a picture from being used: the rule that names it, and a message and a way out. */
export interface PictureFault {
  ruleId: 'picture-type' | 'picture-orientation' | 'picture-too-large';
  message: string;
  hint: string;
}

/** Most bytes of a picture's file. */
export const maxPictureBytes = 20 * 1024 * 1024;

/** Most pixels: a small file can hold a picture that no memory holds. */
const maxPixels = 100_000_000;

const kinds = [
  { extensions: ['png'], extension: 'png', mediaType: 'image/png', begins: '\x89PNG\r\n\x1a\n', clean: cleanPng },
  { extensions: ['jpg', 'jpeg'], extension: 'jpg', mediaType: 'image/jpeg', begins: '\xff\xd8\xff', clean: cleanJpeg },
  { extensions: ['webp'], extension: 'webp', mediaType: 'image/webp', begins: 'RIFFWEBP', clean: cleanWebp },
] as const;

/** Checks that a picture is what its name says, whole and upright, and takes everything out of it that is not picture. */
export function cleanPicture(name: string, bytes: Uint8Array): CleanPicture | PictureFault {
  const extension = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = kinds.find((kind) => (kind.extensions as readonly string[]).includes(extension));
  const head = latin(bytes.subarray(0, 12));
  // A WebP file has its length between RIFF and WEBP.
  const mark = head.startsWith('RIFF') ? head.slice(0, 4) + head.slice(8) : head;
  const kind = kinds.find(({ begins }) => mark.startsWith(begins));
  if (!named)
    return fault('picture-type', 'a picture must be a PNG, JPEG or WebP file', 'Save it as .png, .jpg or .webp.');
  if (kind !== named) {
    const found = kind ? `it holds ${kind.mediaType}` : 'it holds something else';
    return fault(
      'picture-type',
      `the picture’s name says ${named.mediaType}, but ${found}`,
      'Save it again in that format.',
    );
  }
  const cleaned = kind.clean(bytes);
  if (cleaned === 'broken') {
    return fault('picture-type', 'the picture is damaged or cut off', 'Save it again from the original.');
  }
  if (cleaned === 'animated') {
    return fault('picture-type', 'the picture moves, and a brief is also printed', 'Save one frame of it.');
  }
  if (cleaned === 'turned') {
    const why =
      'the picture is stored lying down or mirrored, to be turned by its camera data, which are not published';
    return fault('picture-orientation', why, 'Turn it upright in a picture editor and save it again.');
  }
  if (cleaned.width === 0 || cleaned.height === 0) {
    return fault('picture-type', 'the picture has no size', 'Save it again from the original.');
  }
  if (cleaned.width * cleaned.height > maxPixels) {
    const size = `${cleaned.width} × ${cleaned.height}`;
    return fault(
      'picture-too-large',
      `the picture has ${size} pixels; at most 100 million are allowed`,
      'Make it smaller.',
    );
  }
  return { mediaType: kind.mediaType, extension: kind.extension, ...cleaned };
}

function fault(ruleId: PictureFault['ruleId'], message: string, hint: string): PictureFault {
  return { ruleId, message, hint };
}
