import { distance } from 'fastest-levenshtein';

/** The name that was probably meant, if any is near enough (two letters in five wrong at most; two exchanged letters count as two). */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const steps = distance(wanted, name.toLowerCase());
    if (steps < least && steps <= Math.ceil(Math.max(name.length, wanted.length) * 0.4)) {
      found = name;
      least = steps;
    }
  }
  return found;
}
