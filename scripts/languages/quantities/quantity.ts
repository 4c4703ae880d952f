import type { Form } from './amounts.ts';
import type { DateFound } from './dates.ts';
import type { Bend } from './quantity-words.ts';
import type { Token } from './tokens.ts';

/** What a sentence says of how much or how many. */
export interface Quantity {
  form: Form;
  from: number;
  to: number;
  bend: Bend | undefined;
  /** The one name of its unit. */
  unit: string | undefined;
  /** The period that it is for: a day, a week. */
  per: string | undefined;
  /** Where the words for that period end. */
  perEnd: number;
  /** Offsets in the sentence, from what qualifies it to its unit. */
  start: number;
  end: number;
  /** Indices of the first word of it and of the first behind it, without what qualifies it. */
  first: number;
  next: number;
  /** What it is a part of: nine, in two of the nine. */
  whole: number | undefined;
  /** It is the whole itself, or what a rate is for, so that it counts nothing by itself. */
  isWhole: boolean;
  /** Every one of the whole: all fifteen. */
  isAll: boolean;
  /** What is left out of a whole: all but two. */
  isRest: boolean;
  /** The votes of the other side. */
  isOpposed: boolean;
  /** It stands before what it is a share of: one in five. */
  isShare: boolean;
  isTimes: boolean;
  /** Its word is an article or another word as well. */
  isWeak: boolean;
  isDigits: boolean;
}

/** A sentence as its numbers and dates are read. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  dates: readonly DateFound[];
}
