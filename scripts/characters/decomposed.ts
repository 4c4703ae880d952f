/** A letter and the marks that stand on it, or the parts of a Korean syllable. */
const parts = /[^\p{M}\u1160-\u11ff]\p{M}+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\p{L}[\u3099\u309a]/gu;
const trace = /[\u0300-\u036f\u0653-\u0655\u09be\u09d7\u1100-\u11ff\u3099\u309a]/;

/** Where the letters stand that are written in parts though there is one character for them; an order of marks that differs is none. */
export function decomposedIn(text: string): { start: number; end: number; count: number } | undefined {
  if (!trace.test(text)) return undefined;
  const found = Array.from(text.matchAll(parts)).filter(({ 0: letter }) => composed(letter) !== letter);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  return { start: first.index, end: last.index + last[0].length, count: found.length };
}

/** A text with such letters as one character each. */
export function composedLetters(text: string): string {
  return trace.test(text) ? text.replace(parts, composed) : text;
}

function composed(letter: string): string {
  const whole = letter.normalize('NFC');
  return whole.length < letter.length ? whole : letter;
}
