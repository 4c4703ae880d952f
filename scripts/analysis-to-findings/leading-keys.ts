import { type Analysis, idKinds, isObject } from '../model/index.ts';
import { isConfidential } from '../secrets/index.ts';

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
  if (!isOrdered(analysis, ofAnalysis)) yield disorderIn(analysis, '', ofAnalysis);
  for (const kind of idKinds) {
    for (const [index, thing] of (analysis[kind] ?? []).entries()) {
      const isRight = isOrdered(thing, ofThing);
      const blocks = 'answer' in thing && Array.isArray(thing.answer) ? thing.answer : [];
      if ((isRight && blocks.length === 0) || (kind === 'sources' && isConfidential({ ...thing }))) continue;
      const pointer = `/${kind}/${index}`;
      if (!isRight) yield disorderIn(thing, pointer, ofThing);
      for (const [at, block] of blocks.entries()) {
        if (isObject(block) && !isOrdered(block, ofBlock)) yield disorderIn(block, `${pointer}/answer/${at}`, ofBlock);
      }
    }
  }
}

/** The keys of the object at a pointer as they should be: first those that say what it is, then all others as they are. */
export function orderedKeys(keys: readonly string[], pointer: string): string[] {
  const leading = pointer === '' ? ofAnalysis : pointer.includes('/answer/') ? ofBlock : ofThing;
  return ordered(keys, leading);
}

/** Whether those of the leading keys that an object has come first, in their order. */
function isOrdered(object: object, leading: readonly string[]): boolean {
  let next = 0;
  // Only the first few keys matter, so no list is made of all.
  for (const key in object) {
    for (; leading[next] !== key; next++) {
      const skipped = leading[next];
      if (skipped === undefined) return true;
      if (Object.hasOwn(object, skipped)) return false;
    }
    next++;
  }
  return true;
}

function disorderIn(object: object, pointer: string, leading: readonly string[]): KeyDisorder {
  const keys = Object.keys(object);
  const wanted = ordered(keys, leading);
  const at = keys.findIndex((key, index) => key !== wanted[index]);
  return { pointer, key: wanted[at] ?? '', instead: keys[at] ?? '' };
}

function ordered(keys: readonly string[], leading: readonly string[]): string[] {
  const first = leading.filter((key) => keys.includes(key));
  return [...first, ...keys.filter((key) => !first.includes(key))];
}
