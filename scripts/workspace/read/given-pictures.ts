import { basename } from 'node:path';
import type { Analysis, Fault, Picture } from '../../model/index.ts';
import { cleanPicture } from '../../pictures/index.ts';
import { missing, picturesIn, published, type ReadPictures } from './pictures.ts';

/** The pictures that an analysis names, out of those that a caller has in memory, by `src`. */
export function givenPictures(analysis: Analysis, given: Readonly<Record<string, Uint8Array>>): ReadPictures {
  const pictures = new Map<string, Picture>();
  const faults: Fault[] = [];
  const names = Object.keys(given).map((name) => basename(name));
  for (const { src, pointer } of picturesIn(analysis)) {
    if (pictures.has(src)) continue;
    const bytes = Object.hasOwn(given, src) ? given[src] : undefined;
    const clean = bytes ? cleanPicture(src, bytes) : missing(src, 'was not given', names);
    if ('ruleId' in clean) faults.push({ severity: 'error', pointer, ...clean });
    else pictures.set(src, published(src, analysis.id, clean));
  }
  return { pictures, faults };
}
