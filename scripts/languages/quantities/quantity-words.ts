/** How a qualifier bends the number that it stands at. */
export type Bend = 'at-least' | 'more-than' | 'up-to' | 'below' | 'nearly' | 'about' | 'just-over' | 'just-under';

/** What a word that stands for several comes to; `about` where it only comes near, as in French `trentaine`. */
export interface Collective {
  value: number;
  about?: true;
}

/** Words of one language for quantities, in small letters; phrases are words with spaces. Lists are parted by commas. */
export interface QuantityWords {
  /** Before and after a number. */
  before: Readonly<Partial<Record<Bend, string>>>;
  after: Readonly<Partial<Record<Bend, string>>>;
  /** Between the ends of a range, where the first word of the pair stands before the range: between … and. */
  ranges: readonly (readonly [opening: string, middle: string])[];
  /** Between the ends of a range that nothing opens. */
  to: string;
  /** Words that join parts of one number, and what may stand before and after: `and` behind a hundred. */
  joins: readonly Join[];
  /** Dozen, score, pair. */
  collectives: Readonly<Record<string, Collective>>;
  /** Plurals that say no exact number: dozens, hundreds; the least and the most that they are said of. */
  vague: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** What follows a vague plural that multiplies it: tens of thousands. */
  vagueOf: Readonly<Record<string, number>>;
  /** Articles, as in a dozen. */
  articles: string;
  /** Of, between a collective or a fraction and what it is of. */
  of: string;
  /** Before or after what is halved: half a million, a million and a half. */
  half: string;
  andHalf: string;
  /** The halves of a whole: half of the voters. */
  halves: string;
  /** Parts of a whole, by how many make it. */
  parts: Readonly<Record<number, string>>;
  /** What may follow such a word: quinta parte. */
  part?: string;
  /** Between the numbers of a share, as in one in five. */
  shares: string;
  /** Between a part and its whole, as in two of the nine, and what may stand between. */
  partOf: string;
  /** Before a number that is the base of a rate: for every 100,000. */
  bases: string;
  /** Once, twice. */
  times: Readonly<Record<string, number>>;
  /** The word after such a number: times. */
  timesWord: string;
  /** Doubled, tripled, halved. */
  multiples: Readonly<Record<string, number>>;
  /** Nothing and nobody; some words only where another follows. */
  none: string;
  /** No, before what is counted. */
  no: string;
  /** A few and more: nothing that is one, or none. */
  several: string;
  /** Before and after the votes of the other side. */
  against: string;
  againstAfter: string;
  /** Turns what follows: not more than. */
  not: string;
  /** Ages, where no unit says so. */
  ages: string;
  /** Every one of: all fifteen. */
  all: string;
  /** All but, so that what is left counts. */
  allBut: string;
  /** First, second, third: how often something happened. */
  ordinals: Readonly<Record<string, number>>;
  /** Letters right after the digits of an ordinal. */
  ordinalEnds: string;
  /** Letters right after digits, or before the sign of a currency, that multiply. */
  suffixes: Readonly<Record<string, number>>;
  /** Units by their names. */
  units: Readonly<Record<string, string>>;
  /** A day, per day, daily. */
  per: Readonly<Record<string, string>>;
  /** Before a number that names and does not count, and after one. */
  labels: string;
  notAfter: string;
  /** Number words that are articles or other words, too. */
  weak: string;
  months: string;
  monthShort: string;
  /** The first day of a month in a word: primero. */
  dayInWords?: string;
  /** Months are written with a capital, and may stand before the day. */
  monthFirst?: true;
  /** The parts of a day, behind a time. */
  morning: string;
  evening: string;
  hourWord: string;
  dateOf: string;
  /** Before a year that something happened in. */
  inYear: string;
  /** Before a date that is not that of the event itself: since, until. */
  sinceDate: string;
  /** What rises and what falls; and what tells the end from the change. */
  rises: string;
  falls: string;
  by: string;
  toEnd: string;
  /** What is counted, so that the one is never the other: people, families; the dead, the wounded. */
  counted: Readonly<Record<string, string>>;
  /** Words for people that do not say what happened to them. */
  people: string;
}

/** A language that has none of them. */
export const noWords: QuantityWords = {
  before: {},
  after: {},
  ranges: [],
  to: '',
  joins: [],
  collectives: {},
  vague: {},
  vagueOf: {},
  articles: '',
  of: '',
  half: '',
  andHalf: '',
  halves: '',
  parts: {},
  shares: '',
  partOf: '',
  bases: '',
  times: {},
  timesWord: '',
  multiples: {},
  none: '',
  no: '',
  several: '',
  against: '',
  againstAfter: '',
  not: '',
  ages: '',
  all: '',
  allBut: '',
  ordinals: {},
  ordinalEnds: '',
  suffixes: {},
  units: {},
  per: {},
  labels: '',
  notAfter: '',
  weak: '',
  months: '',
  monthShort: '',
  morning: '',
  evening: '',
  hourWord: '',
  dateOf: '',
  inYear: '',
  sinceDate: '',
  rises: '',
  falls: '',
  by: '',
  toEnd: '',
  counted: {},
  people: '',
};

/** A word between the parts of one number. */
export interface Join {
  word: string;
  /** What the number before it has to be: a multiple of it. */
  behind: number;
  /** What the number behind it may come to, at most. */
  below: number;
}
