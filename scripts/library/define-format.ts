import type { BriefFormat } from '../model/index.ts';
import { ourFormats } from '../run/index.ts';

/**
 * A format of the caller's, for the option `formats`; ours are made the same way. Throws a TypeError for an extension that is not made
 * of small letters and digits, or an id that is one of ours.
 */
export function defineFormat(format: BriefFormat): BriefFormat {
  if (!/^[a-z0-9]+$/.test(format.extension)) {
    throw new TypeError(`“${format.extension}” is no extension: write small letters and digits, without dot.`);
  }
  if (Object.hasOwn(ourFormats, format.id)) throw new TypeError(`There is a format “${format.id}” already.`);
  return format;
}
