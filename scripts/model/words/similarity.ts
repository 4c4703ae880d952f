import { wordsIn } from './word-tokens.ts';

/** The words of a text, however they are written, and how often each occurs. */
export type Bag = ReadonlyMap<string, number>;

/** The bag of a text's words. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsIn(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How alike two texts are, from 0 to 1: the share of their words that they have in common (Dice's coefficient). */
export function similarity(a: Bag, b: Bag): number {
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  const all = size(a) + size(b);
  return all === 0 ? 0 : (2 * common) / all;
}

function size(bag: Bag): number {
  let sum = 0;
  for (const count of bag.values()) sum += count;
  return sum;
}
