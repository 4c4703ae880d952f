import { type Lexicon, lexiconOf, measures, type Quantity, type Reading } from '../../languages/index.ts';
import type { Claim, Figure } from '../../model/index.ts';
import type { RuleContext } from '../rule-context/index.ts';

/** The units that the older table of units names otherwise. */
const known: ReadonlySet<string> = new Set(Object.keys(measures));

/** What a claim's figure lets one expect of a sentence; its statement is read when that is asked for. */
export class Expected {
  readonly claim: Claim;
  readonly figure: Figure;
  /** In the unit, with what multiplies it: 3.5 million tonnes are 3,500,000. */
  readonly low: number | undefined;
  readonly best: number | undefined;
  readonly high: number | undefined;
  readonly unit: string | undefined;
  /** The period that its unit names. */
  readonly ownPer: string | undefined;
  /** How many of the unit the figure counts in: a million, in million tonnes. */
  readonly multiplier: number;
  readonly #context: RuleContext;
  readonly #lexicon: Lexicon;
  #statement: Statement | undefined;
  #kinds: ReadonlySet<string> | undefined;

  constructor(claim: Claim, figure: Figure, context: RuleContext, lexicon: Lexicon) {
    const { unit, per, multiplier } = unitOf(figure, context, lexicon);
    const scaled = (value: number | undefined) => (value === undefined ? undefined : value * multiplier);
    this.claim = claim;
    this.figure = figure;
    this.low = scaled(figure.low);
    this.best = scaled(figure.best);
    this.high = scaled(figure.high);
    this.unit = unit;
    this.multiplier = multiplier;
    this.ownPer = per;
    this.#context = context;
    this.#lexicon = lexicon;
  }

  get approximate(): boolean {
    return this.figure.approximate ?? false;
  }

  /** The period that the figure is for, as its unit or, failing that, its statement says. */
  get per(): string | undefined {
    return this.ownPer ?? this.#read().own.find(({ per }) => per !== undefined)?.per;
  }

  /** What the words of the source come to. */
  get verbatim(): readonly Quantity[] {
    const { verbatim } = this.figure;
    return verbatim === undefined ? [] : (this.#context.reading(verbatim)?.quantities ?? []);
  }

  /** Of how many, where the statement gives a rate: four for every 100,000. */
  get base(): number | undefined {
    return this.#read().own.find(({ whole }) => whole !== undefined)?.whole;
  }

  /** The numbers of the statement that are not the figure's. */
  get stated(): readonly Quantity[] {
    return this.#read().stated;
  }

  /** It counts how often something happened. */
  get countsTimes(): boolean {
    return this.#read().own.some(({ isTimes }) => isTimes);
  }

  /** What stands behind its number in the statement. */
  get nouns(): ReadonlySet<string> {
    const { own, reading } = this.#read();
    return new Set(reading ? own.flatMap((one) => wordsBehind(one, reading, this.#lexicon)) : []);
  }

  /** Kinds of things that it counts, of which one is never another. */
  get kinds(): ReadonlySet<string> {
    this.#kinds ??= kindsOf(this.figure, () => this.#read(), this.#lexicon);
    return this.#kinds;
  }

  get countsPeople(): boolean {
    if (this.unit !== undefined) return false;
    const english = lexiconOf(this.#context.languages.of('en')) ?? this.#lexicon;
    return countsPeople(this.figure, this.#read(), this.#lexicon, english);
  }

  #read(): Statement {
    if (!this.#statement) {
      const reading = this.#context.reading(this.claim.statement);
      const numbers = [this.low, this.best, this.high].map((value) => (value === undefined ? value : Math.abs(value)));
      const all = reading?.quantities ?? [];
      const own = all.filter(({ from, to }) => numbers.includes(from) || numbers.includes(to));
      this.#statement = { reading, own, stated: all.filter((one) => !own.includes(one)) };
    }
    return this.#statement;
  }
}

/** A statement with those of its quantities that are the figure's, and the others. */
interface Statement {
  reading: Reading | undefined;
  own: readonly Quantity[];
  stated: readonly Quantity[];
}

/** The unit of a figure by its one name, in the words of the analysis or of another language. */
function unitOf(
  { unit }: Figure,
  { reading: read, languages }: RuleContext,
  { unitNames }: Lexicon,
): { unit: string | undefined; per: string | undefined; multiplier: number } {
  const name = unit === undefined ? undefined : unitNames.get(unit);
  if (unit === undefined || name !== undefined) return { unit: name, per: undefined, multiplier: 1 };
  const [quantity] = read(`1 ${unit.trim()}`)?.quantities ?? [];
  const other = quantity?.unit === undefined ? languages.units.of(unit) : undefined;
  return {
    unit:
      quantity?.unit ??
      (quantity?.isTimes ? 'times' : undefined) ??
      (other !== undefined && known.has(other) ? other : undefined),
    per: quantity?.per,
    multiplier: quantity?.to ?? 1,
  };
}

function kindsOf({ counts }: Figure, statement: () => Statement, lexicon: Lexicon): Set<string> {
  const kinds = new Set<string>();
  for (const word of counts.split('-')) {
    const kind = countedIn[word] ?? lexicon.counted.get(word);
    if (kind !== undefined) kinds.add(kind);
  }
  if (kinds.size > 0) return kinds;
  const { own, reading } = statement();
  for (const { first, next } of own) {
    for (let index = Math.max(0, first - 4); index < next + 4; index++) {
      const kind = lexicon.counted.get(reading?.tokens[index]?.word ?? '');
      if (kind !== undefined) kinds.add(kind);
    }
  }
  return kinds;
}

/** The first words behind a number that say something, in the singular, up to the end of its clause. */
export function wordsBehind({ next }: Quantity, { tokens, text }: Reading, lexicon: Lexicon): string[] {
  const words: string[] = [];
  for (let index = next; index < next + 4 && words.length < 2; index++) {
    const token = tokens[index];
    if (
      !token ||
      token.digits !== undefined ||
      /[,;:.!?()–—]/.test(text.slice(tokens[index - 1]?.end ?? 0, token.start))
    )
      break;
    if (token.word.length > 2 && !lexicon.numbers.functionWords.has(token.word)) words.push(singular(token.word));
  }
  return words;
}

/** A word without its plural ending; no more, lest attackers count as attacks. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : word;
}

/** Kinds by the words of a figure's `counts`, which is a name and as such in English. */
const countedIn: Readonly<Record<string, string>> = {
  deaths: 'dead',
  dead: 'dead',
  killed: 'dead',
  fatalities: 'dead',
  wounded: 'hurt',
  injured: 'hurt',
  injuries: 'hurt',
  missing: 'missing',
  hostages: 'taken',
  arrests: 'held',
  arrested: 'held',
  detained: 'held',
  detainees: 'held',
  displaced: 'displaced',
  refugees: 'displaced',
  freed: 'freed',
  released: 'freed',
  families: 'households',
  households: 'households',
};

/** The kind that the name of a figure tells; none where it tells of two. */
export function fateOf(counts: string): string | undefined {
  return counts.includes('-or-') ? 'several' : countedIn[counts];
}

const fates: ReadonlySet<string> = new Set(Object.values(countedIn));

/** Whether people are counted: as the name of the figure says, which is in English, or as those who stand behind its number in the statement. */
function countsPeople(
  { counts, unit }: Figure,
  { own, reading }: Statement,
  { sets }: Lexicon,
  english: Lexicon,
): boolean {
  const { people } = sets;
  if (unit !== undefined && people.has(unit)) return true;
  const isPeople = (word: string) =>
    (fates.has(countedIn[word] ?? '') && countedIn[word] !== 'households') ||
    english.sets.people.has(word) ||
    people.has(word);
  if (counts.split('-').some(isPeople)) return true;
  return own.some(({ next }) => [0, 1, 2].some((step) => people.has(reading?.tokens[next + step]?.word ?? '')));
}
