import type { Analysis } from '../model/analysis.generated.ts';
import { isConfidential, isObject } from './confidential.ts';
import { idKinds } from './subject.ts';

/** An object whose keys do not begin with those that say what it is. */
export interface KeyDisorder {
  /** JSON Pointer of the object. */
  pointer: string;
  /** The first key that comes too late, and the one that stands in its place. */
  key: string;
  instead: string;
}

const ofAnalysis = ['$schema', 'schemaVersion', 'id', 'language', 'status'];
const ofThing = ['id'];
const ofBlock = ['type'];

/** Objects of an analysis with keys in disorder, in the order of the schema; confidential sources are left alone. */
export function* keyDisorders(analysis: Analysis): Generator<KeyDisorder> {
  yield* disorderIn(analysis, '', ofAnalysis);
  for (const kind of idKinds) {
    for (const [index, thing] of (analysis[kind] ?? []).entries()) {
      const pointer = `/${kind}/${index}`;
      if (kind === 'sources' && isConfidential({ ...thing })) continue;
      yield* disorderIn(thing, pointer, ofThing);
      if (!('answer' in thing) || !Array.isArray(thing.answer)) continue;
      for (const [at, block] of thing.answer.entries()) yield* disorderIn(block, `${pointer}/answer/${at}`, ofBlock);
    }
  }
}

/** The keys of the object at a pointer as they should be: first those that say what it is, then all others as they are. */
export function orderedKeys(keys: readonly string[], pointer: string): string[] {
  const leading = pointer === '' ? ofAnalysis : pointer.includes('/answer/') ? ofBlock : ofThing;
  return ordered(keys, leading);
}

function* disorderIn(object: unknown, pointer: string, leading: readonly string[]): Generator<KeyDisorder> {
  if (!isObject(object)) return;
  const keys = Object.keys(object);
  const wanted = ordered(keys, leading);
  const at = keys.findIndex((key, index) => key !== wanted[index]);
  const [key, instead] = [wanted[at], keys[at]];
  if (key !== undefined && instead !== undefined) yield { pointer, key, instead };
}

function ordered(keys: readonly string[], leading: readonly string[]): string[] {
  const first = leading.filter((key) => keys.includes(key));
  return [...first, ...keys.filter((key) => !first.includes(key))];
}
