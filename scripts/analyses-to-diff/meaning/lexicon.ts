import type { Language, TurnWords } from '../../languages/index.ts';

type Belongs = (word: string) => boolean;

/** What a comparison knows of the words of a language; of one that has no list, only what is the same in all. */
export class Lexicon {
  readonly isAmount: Belongs;
  readonly isCertainty: Belongs;
  readonly isTurn: Belongs;
  readonly isFloating: Belongs;
  readonly isRelative: Belongs;
  readonly isPassive: Belongs;
  readonly isDoer: Belongs;
  readonly prefixes: readonly string[];
  readonly opposites: readonly (readonly [Belongs, Belongs])[];
  /** The forms of words that were met. */
  readonly forms = new Map<string, readonly string[]>();
  readonly #turns: TurnWords | undefined;
  readonly #group: RegExp | undefined;
  /** Words of names that are known even where a sentence begins with them, in small letters. */
  readonly #names: ReadonlySet<string>;

  constructor({ turns, numbers }: Language, names: Iterable<string> = []) {
    const number = new Set(Object.keys(numbers?.words ?? {}).filter((word) => !numbers?.weak.includes(word)));
    const amount = oneOf(turns?.amounts);
    this.isAmount = remembered(
      (word) => amount(word) || number.has(word) || word.split('-').some((part) => number.has(part)),
    );
    this.isCertainty = oneOf(turns?.certainty);
    this.isTurn = oneOf(turns?.turns);
    this.isFloating = oneOf(turns?.floating);
    this.isRelative = oneOf(turns?.relatives);
    this.isPassive = oneOf(turns?.passive.be);
    this.isDoer = oneOf(turns?.passive.by);
    this.prefixes = wordsOf(turns?.prefixes);
    this.opposites = (turns?.opposites ?? []).map(([one, other]) => [oneOf(one), oneOf(other)]);
    this.#turns = turns;
    this.#group = numbers?.group;
    this.#names = new Set([...names].flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  }

  isName(word: string): boolean {
    return this.#names.has(word);
  }

  /** Whether the language tells names by their capitals, as far as is known. */
  get hasNames(): boolean {
    return this.#turns !== undefined;
  }

  /** Whether a hyphen in a word is more than a way of writing it. */
  keepsHyphen(word: string): boolean {
    const parts = word.split('-');
    return this.prefixes.includes(parts[0] ?? '') || parts.some((part) => this.isAmount(part) || this.isFloating(part));
  }

  /** A word in small letters as one of several ways of writing it; it may become several words. */
  sameWord(word: string): string {
    let result = word;
    for (const [pattern, same] of this.#turns?.sameWords ?? []) result = result.replace(pattern, same);
    return result;
  }

  spelt(word: string): string {
    return this.#turns?.spelling?.(word) ?? word;
  }

  /** A number without what stands between its groups of three digits. */
  ungrouped(number: string): string {
    if (!this.#group || !/^\d{1,3}(?:\D\d{3})+$/.test(number)) return number;
    return number.replace(this.#group, '');
  }
}

function wordsOf(list = ''): string[] {
  return list.split(' ').filter((word) => word !== '');
}

function oneOf(list: string | undefined): Belongs {
  const words = wordsOf(list);
  const whole = new Set(words.filter((word) => !word.endsWith('-')));
  const beginnings = words.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
  return remembered((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
}

/** Texts say the same words again and again. */
function remembered(belongs: Belongs): Belongs {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? belongs(word);
    known.set(word, answer);
    return answer;
  };
}
