import type { Lexicon } from './lexicon.ts';
import type { Join } from './quantity-words.ts';
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
    const at = next + skipped(text, tokens, index, next, sum, lexicon);
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

/** How many words such as `and` join what follows to the number that begins at `first`: two hundred and five, but one hundred and two hundred. */
function skipped(
  text: string,
  tokens: readonly Token[],
  first: number,
  at: number,
  sum: Sum,
  lexicon: Lexicon,
): number {
  const word = tokens[at]?.word;
  if (!word || !lexicon.joins.some((one) => one.word === word)) return 0;
  if (!areClose(text, tokens, at) || !areClose(text, tokens, at + 1)) return 0;
  const value = lexicon.numerals.get(tokens[at + 1]?.word ?? '')?.value ?? Number.POSITIVE_INFINITY;
  const after = lexicon.numerals.get(tokens[at + 2]?.word ?? '');
  const opening = tokens[first - 1]?.word;
  const isRange = lexicon.words.ranges.some(([before, between]) => before === opening && between === word);
  // Two hundred and fifty thousand is one number, unless it is from two hundred to fifty thousand.
  const goesOn = after?.multiplies && !(after.value >= 1000 && value >= 10 && !isRange);
  return lexicon.joins.some((join) => join.word === word && joins(join, value, sum) && !(goesOn && join.behind >= 100))
    ? 1
    : 0;
}

function joins({ behind, below }: Join, value: number, { total, current }: Sum): boolean {
  // Treinta y dos, but quinientos y dos mil.
  if (behind === 10 && current % 100 < 20) return false;
  // Soixante et onze, but quinze cents et deux mille.
  if (behind === 60 && (current % 100 !== 60 || value !== below)) return false;
  return value <= below && (total + current) % behind === 0 && total + current > 0;
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
