/** Runs of white space become one space, as everywhere on a page; what must not break a line (U+00A0, U+202F) stays. */
export function foldSpace(value: string): string {
  return value.replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ').trim();
}
