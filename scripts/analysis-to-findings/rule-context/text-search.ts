import type { FieldText } from './rule-context.ts';

/**
 * Looks for signs in all texts at once: that takes a tenth of the time of a look at each, and most texts hold none of those that a rule
 * cares for.
 */
export class TextSearch {
  readonly #texts: readonly FieldText[];
  /** All texts, one after the other. */
  readonly #all: string;
  /** Where each begins. */
  readonly #starts: readonly number[];
  readonly #known = new Map<string, readonly number[]>();

  constructor(texts: readonly FieldText[]) {
    let all = '';
    const starts: number[] = [];
    for (const { value } of texts) {
      starts.push(all.length);
      all += value;
    }
    this.#texts = texts;
    this.#all = all;
    this.#starts = starts;
  }

  /** All texts, one right after the other. */
  get all(): string {
    return this.#all;
  }

  /** Whether a pattern matches in a text, or where two meet. */
  matches(pattern: RegExp): boolean {
    return pattern.test(this.#all);
  }

  /** The texts that hold one of some signs, in order; perhaps also some that only make one together with the next. */
  holding(signs: readonly string[]): FieldText[] {
    const found = new Set<number>();
    for (const sign of signs) for (const index of this.#indexesOf(sign)) found.add(index);
    const indexes = Array.from(found).sort((a, b) => a - b);
    return indexes.flatMap((index) => this.#texts[index] ?? []);
  }

  #indexesOf(sign: string): readonly number[] {
    let indexes = this.#known.get(sign);
    if (!indexes) {
      indexes = this.#search(sign);
      this.#known.set(sign, indexes);
    }
    return indexes;
  }

  #search(sign: string): number[] {
    const found: number[] = [];
    let at = this.#all.indexOf(sign);
    while (at >= 0) {
      const index = lastAtMost(this.#starts, at);
      found.push(index);
      const next = this.#starts[index + 1];
      at = next === undefined ? -1 : this.#all.indexOf(sign, next);
    }
    return found;
  }
}

/** The last position of an ascending list whose value is at most `limit`; -1 where there is none. */
export function lastAtMost(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
