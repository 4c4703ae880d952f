import { type Acronyms, acronymsOf } from './acronyms.ts';
import type { Language } from './language.ts';
import { type People, peopleOf } from './people.ts';
import { type Placeholders, placeholdersOf } from './placeholders.ts';
import { sentenceFinder } from './prose-sentences.ts';
import type { SentencesOf } from './span.ts';
import { type Units, unitsOf } from './units.ts';

/** Scripts (ISO 15924) that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['arab', 'hebr', 'thaa', 'nkoo', 'syrc', 'adlm', 'rohg']);

/** The languages that a run knows. What a text may have in any of them is made ready at the first call. */
export class Languages {
  readonly #list: readonly Language[];
  readonly #byTag: ReadonlyMap<string, Language>;
  #units: Units | undefined;
  #acronyms: Acronyms | undefined;
  #sentencesOf: SentencesOf | undefined;
  #people: People | undefined;
  #placeholders: Placeholders | undefined;

  constructor(list: readonly Language[]) {
    this.#byTag = new Map(list.map((language) => [language.tag, language]));
    this.#list = [...this.#byTag.values()];
  }

  /** These languages and others; one with the tag of another takes its place. */
  with(others: readonly Language[]): Languages {
    return new Languages([...this.#list, ...others]);
  }

  /** What is known of the language of a tag (BCP 47): nothing but its tag where it is in no list. */
  of(tag: string): Language {
    const whole = tag.toLowerCase();
    const primary = primaryOf(whole);
    return this.#byTag.get(whole) ?? this.#byTag.get(primary) ?? { tag: primary };
  }

  /** A language's name for itself (`fr-CA` → `Français (fr-CA)`), or the tag when the name is not known. */
  nameOf(tag: string): string {
    const { tag: known, name } = this.of(tag);
    if (name === undefined) return tag;
    return tag.toLowerCase() === known ? name : `${name} (${tag})`;
  }

  /** Whether a language is written from right to left; a script subtag decides before the language. */
  isRightToLeft(tag: string): boolean {
    const [, ...subtags] = tag.toLowerCase().split('-');
    const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
    return script === undefined ? this.of(tag).direction === 'rtl' : rightToLeft.has(script);
  }

  get units(): Units {
    this.#units ??= unitsOf(this.#list);
    return this.#units;
  }

  get acronyms(): Acronyms {
    this.#acronyms ??= acronymsOf(this.#list);
    return this.#acronyms;
  }

  get sentencesOf(): SentencesOf {
    this.#sentencesOf ??= sentenceFinder(this.#list);
    return this.#sentencesOf;
  }

  /** What stands for words that are still to come. */
  get placeholders(): Placeholders {
    this.#placeholders ??= placeholdersOf(this.#list);
    return this.#placeholders;
  }

  /** Small words inside the names of other languages that are no such words in this one. */
  foreignLinks({ names }: Language): ReadonlySet<string> {
    const others = this.#list.flatMap((other) => other.names?.links ?? []);
    return new Set(others.filter((word) => !names?.links.includes(word)));
  }

  /** Titles, particles and other words around the names of people. */
  get people(): People {
    this.#people ??= peopleOf(this.#list);
    return this.#people;
  }
}

/** The primary subtag of a language tag, in small letters. */
export function primaryOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
