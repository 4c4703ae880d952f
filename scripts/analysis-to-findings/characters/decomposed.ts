/** A letter and the marks that stand on it, or the parts of a Korean syllable. */
const parts = /[^\p{M}\u1160-\u11ff]\p{M}+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\p{L}[\u3099\u309a]/gu;
const trace = /[\u0300-\u036f\u0653-\u0655\u09be\u09d7\u1100-\u11ff\u3099\u309a]/;

/** Letters that are written in parts, though there is one character for them; an order of marks that differs is none of them. */
export function decomposedIn(text: string): { start: number; end: number; text: string; count: number } | undefined {
  if (!trace.test(text)) return undefined;
  const found = Array.from(text.matchAll(parts)).filter(
    ({ 0: letter }) => letter.normalize('NFC').length < letter.length,
  );
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  const [start, end] = [first.index, last.index + last[0].length];
  const whole = text.slice(start, end).replace(parts, (letter) => composed(letter));
  return { start, end, text: whole, count: found.length };
}

function composed(letter: string): string {
  const whole = letter.normalize('NFC');
  return whole.length < letter.length ? whole : letter;
}
