import { nearest } from '../../model/index.ts';

/** Longer words are not compared: no name is that long. */
const longest = 100;

/** The name that was probably meant: the nearest, or one with two neighbouring letters swapped. */
export function meant(given: string, names: readonly string[]): string | undefined {
  if (given.length > longest) return undefined;
  return nearest(given, names) ?? names.find((name) => isSwap(given.toLowerCase(), name.toLowerCase()));
}

function isSwap(given: string, name: string): boolean {
  if (given.length !== name.length) return false;
  const at = [...given].findIndex((letter, index) => letter !== name[index]);
  const swapped = `${given.slice(0, at)}${given[at + 1]}${given[at]}${given.slice(at + 2)}`;
  return at >= 0 && swapped === name;
}
