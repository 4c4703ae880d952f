import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A number as its digits and words say it, without what qualifies it. */
export interface NumeralFound {
  value: number;
  /** Index of the first word behind it. */
  next: number;
  /** Thousand or more, by which its last word multiplies; 1 where there is no such word. */
  scale: number;
}

/** Whether two words stand side by side: a space or a hyphen, or nothing at all, is between them. */
export function areClose(text: string, tokens: readonly Token[], second: number): boolean {
  const [one, two] = [tokens[second - 1], tokens[second]];
  if (!one || !two) return false;
  const length = two.start - one.end;
  return length === 0 || (length === 1 && " -\u00A0\u202F’'".includes(text[one.end] ?? '!'));
}

/** The number in digits or in words that begins at a word. */
export function numeralAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): NumeralFound | undefined {
  const first = tokens[index];
  if (!first) return undefined;
  let sum: Sum | undefined;
  let next = index;
  if (first.digits !== undefined) {
    sum = { total: 0, current: first.digits, scale: 1, isWords: false };
    next++;
  } else {
    const numeral = lexicon.numerals.get(first.word);
    if (!numeral || numeral.isPlural) return undefined;
    sum = added({ total: 0, current: 0, scale: 1, isWords: true }, first.word, lexicon);
    next++;
  }
  while (sum) {
    const at = next + skipped(text, tokens, next, sum, lexicon);
    const token = tokens[at];
    if (!token?.word || !areClose(text, tokens, at)) break;
    const more = added(sum, token.word, lexicon);
    if (!more) break;
    sum = more;
    next = at + 1;
  }
  return sum && { value: sum.total + sum.current, next, scale: sum.current === 0 ? sum.scale : 1 };
}

interface Sum {
  total: number;
  current: number;
  scale: number;
  isWords: boolean;
}

/** How many words such as `and` join what follows to the number: two hundred and five, but one hundred and two hundred. */
function skipped(
  text: string,
  tokens: readonly Token[],
  at: number,
  { total, current }: Sum,
  lexicon: Lexicon,
): number {
  const word = tokens[at]?.word;
  const join = word ? lexicon.joins.find((one) => one.word === word) : undefined;
  if (!join || !areClose(text, tokens, at) || !areClose(text, tokens, at + 1)) return 0;
  const value = lexicon.numerals.get(tokens[at + 1]?.word ?? '')?.value ?? Number.POSITIVE_INFINITY;
  // Treinta y dos, but quinientos y dos mil.
  if (join.behind === 10 && current % 100 < 20) return 0;
  if (value > join.below || (total + current) % join.behind !== 0 || total + current === 0) return 0;
  const after = lexicon.numerals.get(tokens[at + 2]?.word ?? '');
  return after?.multiplies && join.behind >= 100 ? 0 : 1;
}

/** A number and one more of its words, where that belongs to it. */
function added({ total, current, scale, isWords }: Sum, word: string, lexicon: Lexicon): Sum | undefined {
  const numeral = lexicon.numerals.get(word);
  if (!numeral) return undefined;
  const { value, multiplies, isScore } = numeral;
  if (multiplies && value >= 1_000) {
    // Two thousand five hundred million: what is smaller than the word is multiplied by it, as a whole.
    const all = total + current;
    if (total === 0 || total < value) return { total: (all || 1) * value, current: 0, scale: value, isWords };
    return current === 0 ? undefined : { total: total + current * value, current: 0, scale: value, isWords };
  }
  if (!isWords && total === 0) return undefined;
  if (multiplies) return current >= 100 ? undefined : { total, current: (current || 1) * value, scale, isWords };
  if (isScore && current % 100 === 4) return { total, current: current - 4 + 80, scale, isWords };
  return canFollow(current, value) ? { total, current: current + value, scale, isWords } : undefined;
}

/** Twenty-one, a hundred and one, soixante-dix; not fifty sixty. */
function canFollow(current: number, value: number): boolean {
  if (current === 0) return true;
  const rest = current % 100;
  if (rest === 0) return value < 100;
  if (value < 10 && current % 10 === 0) return rest >= 20 || (rest === 10 && value >= 7);
  return value >= 10 && value < 20 && (rest === 60 || rest === 80);
}
