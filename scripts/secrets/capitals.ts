/** Whether every word has a capital, and only one. */
export function isWrittenAsName(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => /^\p{Lu}\p{M}*\p{Ll}/u.test(word));
}

/** Whether what begins there goes on a sentence. */
export function isWithinSentence(text: string, start: number): boolean {
  return /[\p{L}\p{N},;] $/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether a word with a capital stands right before, as in Mr Martins or Ricky Martins. */
export function isAfterName(text: string, start: number): boolean {
  return /\p{Lu}[\p{L}\p{M}]*\.? $/u.test(text.slice(Math.max(0, start - 24), start));
}
