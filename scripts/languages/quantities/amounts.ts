import type { Lexicon } from './lexicon.ts';
import { areClose, numeralAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** What an amount is: a number, one that only comes near, a plural such as dozens, a share of a whole, so many times as much, nothing, a few, or the last of so many. */
export type Form = 'number' | 'vague' | 'share' | 'multiple' | 'none' | 'several' | 'ordinal';

/** How much is said, as it stands in a sentence. */
export interface Amount {
  form: Form;
  from: number;
  to: number;
  /** Index of the first word behind it. */
  next: number;
  scale: number;
  /** It says itself that it only comes near. */
  about?: true;
  /** It counts how often. */
  isTimes?: true;
  /** A unit that belongs to it already: half an hour. */
  unit?: string;
}

type At = (text: string, tokens: readonly Token[], index: number, lexicon: Lexicon) => Amount | undefined;

/** The amount that begins at a word, if one does. */
export const amountAt: At = (text, tokens, index, lexicon) => {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.digits !== undefined) return counted(text, tokens, index, lexicon);
  const { word } = token;
  if (!lexicon.openings.has(word)) return undefined;
  return (
    halved(text, tokens, index, lexicon) ??
    unitAndHalf(text, tokens, index, lexicon) ??
    counted(text, tokens, index, lexicon) ??
    vague(text, tokens, index, lexicon) ??
    collective(text, tokens, index, lexicon) ??
    part(text, tokens, index, lexicon) ??
    single(text, tokens, index, lexicon)
  );
};

function amount(form: Form, value: number, next: number, more: Partial<Amount> = {}): Amount {
  return { form, from: value, to: value, next, scale: 1, ...more };
}

/** Half a million, half a dozen, half an hour, medio kilo. */
const halved: At = (text, tokens, index, lexicon) => {
  const isHalf = lexicon.half.has(tokens[index]?.word ?? '');
  const first = isHalf ? index : index + 1;
  if (!isHalf && !(lexicon.sets.articles.has(tokens[index]?.word ?? '') && lexicon.half.has(tokens[first]?.word ?? '')))
    return undefined;
  const at = lexicon.sets.articles.has(tokens[first + 1]?.word ?? '') ? first + 2 : first + 1;
  return times(text, tokens, at, lexicon, 0.5);
};

/** What a word multiplies by a part of one: million, dozen, an hour. */
function times(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  factor: number,
): Amount | undefined {
  const word = tokens[at]?.word ?? '';
  if (!areClose(text, tokens, at)) return undefined;
  const multiplier = lexicon.numerals.get(word);
  const group = lexicon.collectives.get(word);
  const value = multiplier?.multiplies ? multiplier.value : group?.value;
  if (value !== undefined) return amount('number', value * factor, at + 1, { scale: value });
  const unit = lexicon.units.at(tokens, at);
  return unit && word.length > 1 ? amount('number', factor, at + unit.length, { unit: unit.value }) : undefined;
}

/** An hour and a half, a fortnight. */
const unitAndHalf: At = (_text, tokens, index, lexicon) => {
  const word = tokens[index]?.word ?? '';
  const isOne = lexicon.sets.articles.has(word) || lexicon.numerals.get(word)?.value === 1;
  const at = isOne ? index + 1 : index;
  const unit = lexicon.units.at(tokens, at);
  if (!unit) return undefined;
  const half = lexicon.andHalf.at(tokens, at + unit.length);
  if (half) return amount('number', 1.5, at + unit.length + half.length, { unit: unit.value });
  return isOne && unit.value === 'fortnight' ? amount('number', 1, at + unit.length, { unit: unit.value }) : undefined;
};

/** 1.2 million, three and a half million, two dozen, two thirds, three times. */
const counted: At = (text, tokens, index, lexicon) => {
  const found = numeralAt(text, tokens, index, lexicon);
  if (!found) return articled(text, tokens, index, lexicon);
  let { value, next, scale } = found;
  const half = lexicon.andHalf.at(tokens, next);
  if (half) {
    value += scale / 2;
    next += half.length;
    const large = lexicon.numerals.get(tokens[next]?.word ?? '');
    if (scale === 1 && large?.multiplies) {
      value *= large.value;
      scale = large.value;
      next++;
    }
  }
  if (!areClose(text, tokens, next)) return amount('number', value, next, { scale });
  const word = tokens[next]?.word ?? '';
  const group = lexicon.collectives.get(word);
  if (group)
    return oftenIf(
      tokens,
      amount('number', value * group.value, next + 1, { scale: group.value, ...(group.about && { about: true }) }),
      lexicon,
    );
  const large = tokens[index]?.digits === undefined ? undefined : lexicon.vagueOf.get(word);
  if (large !== undefined) return amount('number', value * large, next + 1, { scale: large });
  const parts = lexicon.parts.get(word);
  const isPart = parts !== undefined && value <= parts && (value > 1 || isPartOf(tokens, next + 1, lexicon));
  if (isPart) return shareOf(text, tokens, next + 1, lexicon, value / parts);
  const ordinal = value === 1 ? lexicon.ordinals.get(word) : undefined;
  if (ordinal !== undefined) return amount('ordinal', ordinal, next + 1);
  if (lexicon.sets.timesWord.has(word)) return amount('number', value, next + 1, { isTimes: true });
  return amount('number', value, next, { scale });
};

/** A hundred, a dozen: an article before what multiplies. */
const articled: At = (text, tokens, index, lexicon) => {
  if (!lexicon.sets.articles.has(tokens[index]?.word ?? '')) return undefined;
  const numeral = lexicon.numerals.get(tokens[index + 1]?.word ?? '');
  if (!numeral?.multiplies || numeral.isPlural || !areClose(text, tokens, index + 1)) return undefined;
  return counted(text, tokens, index + 1, lexicon);
};

/** A dozen, une trentaine. */
const collective: At = (_text, tokens, index, lexicon) => {
  const at = lexicon.sets.articles.has(tokens[index]?.word ?? '') ? index + 1 : index;
  const group = lexicon.collectives.get(tokens[at]?.word ?? '');
  if (!group) return undefined;
  return oftenIf(
    tokens,
    amount('number', group.value, at + 1, { scale: group.value, ...(group.about && { about: true }) }),
    lexicon,
  );
};

/** A dozen times counts how often. */
function oftenIf(tokens: readonly Token[], found: Amount, { sets }: Lexicon): Amount {
  const at = sets.of.has(tokens[found.next]?.word ?? '') ? found.next + 1 : found.next;
  return sets.timesWord.has(tokens[at]?.word ?? '') ? { ...found, next: at + 1, isTimes: true } : found;
}

/** Dozens, tens of thousands. */
const vague: At = (_text, tokens, index, lexicon) => {
  const range = lexicon.vague.get(tokens[index]?.word ?? '');
  if (!range) return undefined;
  let [from, to] = range;
  let next = index + 1;
  if (lexicon.sets.of.has(tokens[next]?.word ?? '')) {
    const factor = lexicon.vagueOf.get(tokens[next + 1]?.word ?? '');
    if (factor !== undefined) {
      from *= factor;
      to = to * factor + factor - 1;
      next += 2;
    }
  }
  return { form: 'vague', from, to, next, scale: 1 };
};

/** A third of, half, la moitié, una quinta parte. */
const part: At = (text, tokens, index, lexicon) => {
  const half = lexicon.halves.at(tokens, index);
  if (half) return amount('share', 50, index + half.length);
  if (!lexicon.sets.articles.has(tokens[index]?.word ?? '')) return undefined;
  const parts = lexicon.parts.get(tokens[index + 1]?.word ?? '');
  if (parts === undefined) return undefined;
  return isPartOf(tokens, index + 2, lexicon) ? shareOf(text, tokens, index + 2, lexicon, 1 / parts) : undefined;
};

/** Whether what follows an ordinal makes a part of it: a third of, una quinta parte. */
function isPartOf(tokens: readonly Token[], next: number, { words: { part: word }, sets }: Lexicon): boolean {
  const behind = tokens[next]?.word ?? '';
  return (word !== undefined && behind.startsWith(word)) || sets.of.has(behind);
}

/** A share of a whole, or of what multiplies it: three quarters of a million, a quarter of a kilo. */
function shareOf(text: string, tokens: readonly Token[], next: number, lexicon: Lexicon, share: number): Amount {
  const { part: partWord } = lexicon.words;
  const at = partWord !== undefined && tokens[next]?.word.startsWith(partWord) ? next + 1 : next;
  if (lexicon.sets.of.has(tokens[at]?.word ?? '')) {
    const from = lexicon.sets.articles.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const whole = times(text, tokens, from, lexicon, share);
    if (whole) return whole;
  }
  return amount('share', share * 100, at);
}

/** Twice, doubled, none, several. */
const single: At = (_text, tokens, index, lexicon) => {
  const word = tokens[index]?.word ?? '';
  const often = lexicon.times.get(word);
  if (often !== undefined) return amount('number', often, index + 1, { isTimes: true });
  const multiple = lexicon.multiples.get(word);
  if (multiple !== undefined) return amount('multiple', multiple, index + 1);
  const none = lexicon.none.at(tokens, index) ?? lexicon.no.at(tokens, index);
  if (none) return amount('none', 0, index + none.length);
  const ordinal = lexicon.sets.articles.has(word) ? lexicon.ordinals.get(tokens[index + 1]?.word ?? '') : undefined;
  if (ordinal !== undefined) return amount('ordinal', ordinal, index + 2);
  const several = lexicon.several.at(tokens, index);
  return several && { form: 'several', from: 3, to: 99, next: index + several.length, scale: 1 };
};
