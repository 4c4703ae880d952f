/** Letters and numbers of scripts that run from right to left. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** An arrow that leads from the old value to the new one; between words that run from the right it would be seen the other way round. */
export function arrowBetween(...values: readonly (string | undefined)[]): string {
  return values.some((value) => fromTheRight.test(value ?? '')) ? ' \u200e→\u200e ' : ' → ';
}
