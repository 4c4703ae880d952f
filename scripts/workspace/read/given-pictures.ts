import { basename } from 'node:path';
import { type Analysis, asSeen, type Fault, type Picture } from '../../model/index.ts';
import { cleanPicture } from '../../pictures/index.ts';
import { missing, picturesIn, published, type ReadPictures } from './pictures.ts';

/** The pictures that an analysis names, out of those that a caller has in memory, by `src`. */
export function givenPictures(analysis: Analysis, given: Readonly<Record<string, Uint8Array>>): ReadPictures {
  const pictures = new Map<string, Picture>();
  const faults: Fault[] = [];
  const names = Object.keys(given).map((name) => basename(name));
  for (const { src, pointer } of picturesIn(analysis)) {
    if (pictures.has(src)) continue;
    const bytes = bytesOf(given, src);
    const clean = bytes ? cleanPicture(src, bytes) : missing(src, 'was not given', names);
    if ('ruleId' in clean) faults.push({ severity: 'error', pointer, ...clean });
    else pictures.set(src, published(src, analysis.id, clean));
  }
  return { pictures, faults };
}

/** The picture that was given under a name, or else under the one that is seen as it is. */
function bytesOf(given: Readonly<Record<string, Uint8Array>>, src: string): Uint8Array | undefined {
  if (Object.hasOwn(given, src)) return given[src];
  const [same, ...others] = Object.entries(given).filter(([name]) => asSeen(name) === asSeen(src));
  return others.length === 0 ? same?.[1] : undefined;
}
