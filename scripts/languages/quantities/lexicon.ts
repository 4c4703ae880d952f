import type { NumberLanguage } from '../number-language.ts';
import { fates } from './fates.ts';
import { commonUnits } from './measures.ts';
import { Phrases } from './phrases.ts';
import { type Bend, type Collective, type Join, noWords, type QuantityWords } from './quantity-words.ts';
import { tokensOf } from './tokens.ts';

/** What a number word is: its value, and whether it multiplies what stands before it. */
export interface Numeral {
  value: number;
  multiplies: boolean;
  /** Four before it multiplies it: quatre-vingts. */
  isScore: boolean;
  /** Its plural says no number by itself: millions. */
  isPlural: boolean;
}

/** A month by its name; a short one needs a day beside it. */
export interface Month {
  number: number;
  isShort: boolean;
}

/** The words of a language for quantities, made ready to look them up. */
/** What a language has to give. */
export interface QuantityLanguage {
  numbers?: NumberLanguage;
  quantities?: Partial<QuantityWords>;
}

export interface Lexicon {
  words: QuantityWords;
  numbers: NumberLanguage;
  numerals: ReadonlyMap<string, Numeral>;
  /** Last words of what qualifies a number from before it. */
  bendEnds: ReadonlySet<string>;
  /** Units in which changes are told. */
  changing: ReadonlySet<string>;
  /** The words of all fates but one; of all of them, for none. */
  otherFates: ReadonlyMap<string, RegExp>;
  /** Units by their whole names. */
  unitNames: ReadonlyMap<string, string>;
  /** The word of a small number. */
  wordOf: ReadonlyMap<number, string>;
  collectives: ReadonlyMap<string, Collective>;
  vague: ReadonlyMap<string, readonly [number, number]>;
  vagueOf: ReadonlyMap<string, number>;
  joins: readonly Join[];
  parts: ReadonlyMap<string, number>;
  halves: Phrases<true>;
  half: ReadonlySet<string>;
  andHalf: Phrases<true>;
  before: Phrases<Bend>;
  after: Phrases<Bend>;
  units: Phrases<string>;
  per: Phrases<string>;
  none: Phrases<true>;
  no: Phrases<true>;
  several: Phrases<true>;
  times: ReadonlyMap<string, number>;
  multiples: ReadonlyMap<string, number>;
  suffixes: ReadonlyMap<string, number>;
  labels: Phrases<true>;
  notAfter: Phrases<true>;
  shares: Phrases<true>;
  bases: Phrases<true>;
  against: Phrases<true>;
  againstAfter: Phrases<true>;
  ages: Phrases<true>;
  partOf: Phrases<true>;
  allBut: Phrases<true>;
  ordinals: ReadonlyMap<string, number>;
  /** Names of months, short ones too. */
  months: ReadonlyMap<string, Month>;
  /** The name of a month. */
  namesMonth: RegExp;
  /** The names of the months, in their order. */
  monthNames: readonly string[];
  /** The first of a month in words: primero de junio. */
  firstOfMonth: string | undefined;
  sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  /** Words with which an amount may begin. */
  openings: ReadonlySet<string>;
  /** Words by the kind of thing that they say is counted. */
  counted: ReadonlyMap<string, string>;
}

const setNames = [
  'articles',
  'not',
  'of',
  'to',
  'ordinalEnds',
  'weak',
  'timesWord',
  'all',
  'people',
  'rises',
  'falls',
  'by',
  'toEnd',
  'morning',
  'evening',
  'hourWord',
  'dateOf',
  'inYear',
  'sinceDate',
] as const;
type SetName = (typeof setNames)[number];

const made = new Map<QuantityLanguage, Lexicon | undefined>();

/** The lexicon of a language that has one, made once. */
export function lexiconOf(language: QuantityLanguage): Lexicon | undefined {
  if (!made.has(language)) made.set(language, lexiconFrom(language));
  return made.get(language);
}

function lexiconFrom({ quantities, numbers }: QuantityLanguage): Lexicon | undefined {
  if (!quantities || !numbers) return undefined;
  const words: QuantityWords = { ...noWords, ...quantities };
  const sets = Object.fromEntries(setNames.map((name) => [name, wordsIn(words[name])] as const)) as unknown as Record<
    SetName,
    Set<string>
  >;
  const phrases = (list: string) => new Phrases<true>().add(list, true);
  const monthNames = words.months.split(',').map((name) => (words.monthFirst ? capital(name) : name));
  const units = keyed(commonUnits);
  for (const [unit, list] of Object.entries(words.units)) units.add(list, unit);
  return {
    words,
    numbers,
    numerals: numeralsOf(numbers),
    bendEnds: wordsIn(
      Object.values(words.before)
        .flatMap((list) => list.split(',').map((phrase) => phrase.split(/[ ’]/).at(-1)))
        .join(),
    ),
    changing: new Set(['%', 'point', 'times']),
    otherFates: otherFates(words.counted),
    unitNames: new Map([
      ...Object.entries(commonUnits),
      ...Object.entries(words.units).flatMap(([unit, list]) => list.split(',').map((name) => [name, unit] as const)),
    ]),
    wordOf: new Map(
      Object.entries(numbers.words).flatMap(([word, value]) =>
        value > 1 && value < 100 ? [[value, word] as const] : [],
      ),
    ),
    collectives: new Map(Object.entries(words.collectives)),
    vague: new Map(Object.entries(words.vague)),
    vagueOf: new Map(Object.entries(words.vagueOf)),
    joins: words.joins,
    parts: new Map(
      Object.entries(words.parts).flatMap(([parts, list]) => [...wordsIn(list)].map((word) => [word, Number(parts)])),
    ),
    halves: phrases(words.halves),
    half: wordsIn(words.half),
    andHalf: phrases(words.andHalf),
    before: bends(words.before),
    after: bends(words.after),
    units,
    per: Object.entries(words.per).reduce((all, [period, list]) => all.add(list, period), new Phrases<string>()),
    none: phrases(words.none),
    no: phrases(words.no),
    several: phrases(words.several),
    times: new Map(Object.entries(words.times)),
    multiples: new Map(Object.entries(words.multiples)),
    suffixes: new Map(Object.entries(words.suffixes)),
    labels: phrases(words.labels),
    notAfter: phrases(words.notAfter),
    shares: phrases(words.shares),
    bases: phrases(words.bases),
    against: phrases(words.against),
    againstAfter: phrases(words.againstAfter),
    ages: phrases(words.ages),
    partOf: phrases(words.partOf),
    allBut: phrases(words.allBut),
    ordinals: new Map(Object.entries(words.ordinals)),
    months: new Map([...monthsIn(words.monthShort, true), ...monthsIn(words.months, false)]),
    firstOfMonth: words.dayInWords,
    namesMonth: new RegExp(monthNames.map((name) => name.replace('/', '|')).join('|')),
    monthNames: monthNames.map((name) => name.split('/')[0] ?? name),
    sets,
    openings: wordsIn(
      [
        ...Object.keys(numbers.words),
        ...[words.collectives, words.vague, words.times, words.multiples].flatMap((table) => Object.keys(table)),
        ...[words.half, words.articles, words.hourWord, words.none, words.no, words.several, words.halves],
      ].join(),
    ),
    counted: new Map(
      Object.entries(words.counted).flatMap(([kind, list]) => [...wordsIn(list)].map((word) => [word, kind])),
    ),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** For each fate, and for none, a pattern of the words of all others. */
function otherFates(counted: QuantityWords['counted']): Map<string, RegExp> {
  const pattern = (but: string) => {
    const lists = [...fates].flatMap((fate) => (fate === but ? [] : (counted[fate]?.split(',') ?? [])));
    return new RegExp(lists.length === 0 ? '(?!)' : `[ ’“«(](?:${lists.join('|')})(?![a-zà-ÿ])`, 'i');
  };
  return new Map(['', 'attacks', ...fates].map((fate) => [fate, pattern(fate)]));
}

/** Names of months in their order, several of one month with a slash between. */
function monthsIn(list: string, isShort: boolean): [string, Month][] {
  return list
    .split(',')
    .flatMap((names, index) => names.split('/').map((name): [string, Month] => [name, { number: index + 1, isShort }]));
}

function numeralsOf({ words, multipliers, scores = [], noNumbers }: NumberLanguage): Map<string, Numeral> {
  return new Map(
    Object.entries(words).map(([word, value]) => [
      word,
      {
        value,
        multiplies: multipliers.includes(word),
        isScore: scores.includes(word),
        isPlural: noNumbers.includes(word),
      },
    ]),
  );
}

function bends(lists: QuantityWords['before']): Phrases<Bend> {
  const phrases = new Phrases<Bend>();
  for (const [bend, list] of Object.entries(lists)) phrases.add(list, bend as Bend);
  return phrases;
}

function keyed(table: Readonly<Record<string, string>>): Phrases<string> {
  return Object.entries(table).reduce((all, [words, value]) => all.add(words, value), new Phrases<string>());
}

/** The single words of a list that commas or spaces part. */
function wordsIn(list: string): Set<string> {
  return new Set(tokensOf(list, '.').map(({ word }) => word));
}
