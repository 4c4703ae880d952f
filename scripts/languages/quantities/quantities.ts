import { type Amount, amountAt } from './amounts.ts';
import { type DateFound, datesIn } from './dates.ts';
import { type Lexicon, lexiconOf, type QuantityLanguage } from './lexicon.ts';
import { areClose } from './numerals.ts';
import { namesOrNumbers } from './other-numbers.ts';
import type { Quantity, Reading } from './quantity.ts';
import type { Bend } from './quantity-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import { perAt, unitAt, unitBefore } from './units-in-text.ts';

/** A sentence with its words, in which quantities and dates are looked for when they are asked for. */
class SentenceRead implements Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  #dates: readonly DateFound[] | undefined;
  #quantities: readonly Quantity[] | undefined;

  constructor(text: string, lexicon: Lexicon) {
    this.text = text;
    this.tokens = tokensOf(text, lexicon.numbers.decimal);
    this.#lexicon = lexicon;
  }

  get dates(): readonly DateFound[] {
    this.#dates ??= datesIn(this.text, this.tokens, this.#lexicon);
    return this.#dates;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesIn(this.text, this.tokens, this.dates, this.#lexicon);
    return this.#quantities;
  }
}

/** A sentence as its numbers and dates are read; nothing where its language has no words for them. */
export function readingOf(text: string, language: QuantityLanguage): Reading | undefined {
  const lexicon = lexiconOf(language);
  return lexicon && new SentenceRead(text, lexicon);
}

function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateFound[],
  lexicon: Lexicon,
): Quantity[] {
  const found: Quantity[] = [];
  let date = 0;
  for (let index = 0; index < tokens.length; ) {
    while (dates[date] && (dates[date]?.next ?? 0) <= index) date++;
    const here = dates[date];
    if (here && here.first <= index) {
      index = here.next;
      continue;
    }
    const amount = amountAt(text, tokens, index, lexicon);
    if (!amount) {
      index++;
      continue;
    }
    const quantity = quantityFrom(text, tokens, index, amount, lexicon);
    found.push(quantity);
    index = quantity.next;
  }
  return namesOrNumbers(text, tokens, found, lexicon);
}

/** An amount with the end of its range, its unit and what qualifies it. */
function quantityFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  amount: Amount,
  lexicon: Lexicon,
): Quantity {
  const range = rangeFrom(text, tokens, first, amount, lexicon);
  let { next, scale } = range ?? amount;
  let unit = amount.unit ?? unitBefore(text, tokens, first);
  if (amount.unit === undefined && !amount.isTimes) {
    const suffix = suffixAt(text, tokens, next, unit !== undefined, lexicon);
    if (suffix) {
      scale = suffix;
      next++;
    }
    const behind = unitAt(text, tokens, next, lexicon, unit);
    unit = behind?.unit ?? unit;
    next = behind?.next ?? next;
    const factor = suffix ?? 1;
    amount = { ...amount, from: amount.from * factor, to: (range?.to ?? amount.to) * factor };
  }
  const opening = range?.opening ?? 0;
  const before = bendBefore(tokens, first - opening - 1, lexicon);
  const after = before ? undefined : bendAfter(text, tokens, next, lexicon);
  const per = perAt(tokens, after?.next ?? next, lexicon);
  const start = tokens[before?.first ?? first - opening]?.start ?? 0;
  const token = tokens[first];
  return {
    form: range ? 'number' : amount.form,
    from: scaledLike(amount.from, amount.scale, { to: amount.to, scale, isRange: range !== undefined }),
    to: amount.to,
    bend: before?.value ?? after?.value ?? (amount.about ? 'about' : undefined),
    unit,
    per: per?.period,
    perEnd: tokens[(per?.next ?? next) - 1]?.end ?? 0,
    start: before ? start : startOf(text, start),
    end: endOf(text, tokens, after?.next ?? next),
    first,
    next,
    whole: undefined,
    isWhole: false,
    isAll: lexicon.sets.all.has(tokens[first - 1]?.word ?? ''),
    isOpposed: lexicon.againstAfter.at(tokens, next) !== undefined,
    isRest: false,
    isShare: false,
    isTimes: amount.isTimes ?? false,
    isWeak: next === first + 1 && lexicon.sets.weak.has(token?.word ?? ''),
    isDigits: token?.digits !== undefined,
  };
}

/** What qualifies a number from before it; a bound may have a verb behind it: como mínimo murieron cincuenta. */
function bendBefore(
  tokens: readonly Token[],
  last: number,
  lexicon: Lexicon,
): { value: Bend; first: number } | undefined {
  const near = lexicon.before.endingAt(tokens, last);
  if (near) {
    const first = last - near.length + 1;
    const isTurned =
      near.value === 'more-than' && [1, 2, 3, 4].some((step) => lexicon.sets.not.has(tokens[first - step]?.word ?? ''));
    return { value: isTurned ? 'up-to' : near.value, first };
  }
  const far = tokens[last]?.digits === undefined ? lexicon.before.endingAt(tokens, last - 1) : undefined;
  return far && far.length > 1 && (far.value === 'at-least' || far.value === 'up-to')
    ? { value: far.value, first: last + 1 }
    : undefined;
}

/** What qualifies a number from behind it, or from behind what is counted: twelve raids or more. */
function bendAfter(
  text: string,
  tokens: readonly Token[],
  next: number,
  lexicon: Lexicon,
): { value: Bend; next: number } | undefined {
  for (let index = next; index < next + 3; index++) {
    const gap = text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
    if (gap !== ' ' && gap !== ', ') return undefined;
    const bend = lexicon.after.at(tokens, index);
    if (bend) return { value: bend.value, next: index === next ? index + bend.length : next };
  }
  return undefined;
}

/** The start of a number, with the sign of a currency right before it. */
function startOf(text: string, start: number): number {
  return /[$€£¥₦₹]/.test(text[start - 1] ?? '') ? start - 1 : start;
}

/** The end of a word, with the sign of a unit right behind it. */
function endOf(text: string, tokens: readonly Token[], next: number): number {
  const end = tokens[next - 1]?.end ?? 0;
  return end + (/^[ \u00A0\u202F]?[%$€£¥₦₹°]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

interface Range {
  to: number;
  scale: number;
  next: number;
  /** How many words stand before it and belong to it: between. */
  opening: number;
}

/** The other end of a range: 50-70, 50 to 70, between 50 and 70. */
function rangeFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  amount: Amount,
  lexicon: Lexicon,
): Range | undefined {
  if (amount.form !== 'number') return undefined;
  const unit = unitAt(text, tokens, amount.next, lexicon, undefined);
  const at = unit?.next ?? amount.next;
  const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  const before = tokens[first - 1]?.word ?? '';
  const between = tokens[at]?.word ?? '';
  const pair = lexicon.words.ranges.find(([opening, middle]) => opening === before && middle === between);
  const isHyphen = /^ ?[-–] ?$/.test(gap) && tokens[first]?.digits !== undefined && tokens[at]?.digits !== undefined;
  if (
    !pair &&
    !isHyphen &&
    !(lexicon.sets.to.has(between) && areClose(text, tokens, at) && areClose(text, tokens, at + 1))
  )
    return undefined;
  const end = amountAt(text, tokens, isHyphen ? at : at + 1, lexicon);
  if (end?.form !== 'number' || end.unit !== undefined) return undefined;
  if (!pair && scaledLike(amount.to, amount.scale, { to: end.to, scale: end.scale, isRange: true }) >= end.to)
    return undefined;
  return { to: end.to, scale: end.scale, next: end.next, opening: pair ? 1 : 0 };
}

/** The lower end of a range, to which what multiplies the upper end belongs too: two to three million, 20 or 30,000. */
function scaledLike(
  value: number,
  scale: number,
  { to, scale: large, isRange }: { to: number; scale: number; isRange: boolean },
): number {
  if (!isRange) return value;
  if (scale === 1 && large > 1 && value * large < to) return value * large;
  return value < 100 && to % 1_000 === 0 && value * 1_000 < to && value >= 1 && value * 20_000 > to
    ? value * 1_000
    : value;
}

/** Letters right after digits that multiply: $260m, 88k; where m may be metres, a currency has to stand at it. */
function suffixAt(
  text: string,
  tokens: readonly Token[],
  next: number,
  isMoney: boolean,
  lexicon: Lexicon,
): number | undefined {
  const token = tokens[next];
  const before = tokens[next - 1];
  const factor = token && lexicon.suffixes.get(token.word);
  if (!token || factor === undefined || before?.digits === undefined || !areClose(text, tokens, next)) return undefined;
  const isClear =
    isMoney ||
    /^[$€£¥]/.test(text.slice(token.end, token.end + 1)) ||
    (token.word.length > 1 && token.start === before.end);
  return isClear || (token.word === 'k' && token.start === before.end) ? factor : undefined;
}
