import type { Language, TurnWords } from '../../languages/index.ts';
import type { Token } from './token.ts';

type Belongs = (word: string) => boolean;

/** Signs that belong to a number. */
const ofNumbers = /^(?:[\p{Sc}<>≤≥=+±~≈∼°‰×÷]|minus)$/u;

/** What a comparison knows of the words of a language; of one that has no list, only what is the same in all. */
export class Lexicon {
  readonly isAmount: Belongs;
  /** Whether a form is a number, an amount, or a sign that belongs to one. */
  readonly isNumber: Belongs;
  readonly isCertainty: Belongs;
  readonly isTurn: Belongs;
  readonly isFloating: Belongs;
  readonly isRelative: Belongs;
  readonly isPassive: Belongs;
  readonly isDoer: Belongs;
  readonly prefixes: readonly string[];
  /** Of each pair of opposites on whose side a word stands: `3` and `-3` are contraries. */
  readonly sidesOf: (word: string) => readonly number[];
  /** What is left of a word without a beginning that turns it. */
  readonly withoutPrefix: (word: string) => readonly string[];
  /** What is known of tokens that were met. */
  readonly tokens = new Map<string, Token>();
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
    this.isNumber = remembered(
      (form) => !form.startsWith('[^') && (/\p{N}/u.test(form) || ofNumbers.test(form) || this.isAmount(form)),
    );
    this.isCertainty = oneOf(turns?.certainty);
    this.isTurn = oneOf(turns?.turns);
    this.isFloating = oneOf(turns?.floating);
    this.isRelative = oneOf(turns?.relatives);
    this.isPassive = oneOf(turns?.passive.be);
    this.isDoer = oneOf(turns?.passive.by);
    this.prefixes = wordsOf(turns?.prefixes);
    const opposites = (turns?.opposites ?? []).map(([one, other]) => [oneOf(one), oneOf(other)] as const);
    this.sidesOf = remembered((word) =>
      opposites.flatMap(([one, other], index) => [
        ...(one(word) ? [index + 1] : []),
        ...(other(word) ? [-index - 1] : []),
      ]),
    );
    this.withoutPrefix = remembered((word) =>
      this.prefixes.flatMap((prefix) => (word.startsWith(prefix) ? [word.slice(prefix.length).replace(/^-/, '')] : [])),
    );
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
function remembered<Answer>(answerTo: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word) ?? answerTo(word);
    known.set(word, answer);
    return answer;
  };
}
