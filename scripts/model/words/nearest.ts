import { distance } from 'fastest-levenshtein';

/**
 * The name that was probably meant, if one is near enough (two letters in five wrong at most; two exchanged letters count as two)
 * and nearer than all others: “very probable” is as near to “improbable” as to “probable”.
 */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const steps = distance(wanted, name.toLowerCase());
    if (steps > least || name === found || steps > Math.ceil(Math.max(name.length, wanted.length) * 0.4)) continue;
    found = steps < least ? name : undefined;
    least = steps;
  }
  return found;
}
