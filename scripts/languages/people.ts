import { foldWords } from '../model/index.ts';
import type { Language, PeopleWords } from './language.ts';

/** The words around names of people, of several languages at once: a source is named in whatever language it spoke. */
export interface People {
  titles: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  generic: ReadonlySet<string>;
  familyArticles: readonly string[];
  /** What parts two people, or somebody from something else. */
  between: RegExp;
  /** What stands before a place, or what something is about. */
  before: RegExp;
  /** The person, in group 1, whom the title of an interview names, up to a comma, a number or a preposition. */
  interviewed: RegExp;
  /** A name, in group 1, behind a rank, or behind what somebody is to its bearer; global. */
  related: RegExp;
}

/** One to four words that begin with capitals. */
const capitals = "(?:\\p{Lu}[\\p{L}\\p{M}'’‐‑-]*\\.?\\s?){1,4}";
/** No word is that. */
const never = '(?!)';

/** What the languages of a list know of people. */
export function peopleOf(languages: readonly Language[]): People {
  const words = languages.flatMap(({ people }) => people ?? []);
  const all = (part: keyof PeopleWords) => [...new Set(words.flatMap((one) => one[part] ?? []))];
  const folded = (part: keyof PeopleWords) => new Set(all(part).map(foldWords));
  const any = (part: keyof PeopleWords, write = escaped) => all(part).map(write).join('|') || never;
  return {
    titles: folded('titles'),
    offices: folded('offices'),
    particles: folded('particles'),
    articles: folded('articles'),
    generic: folded('generic'),
    familyArticles: all('familyArticles'),
    between: new RegExp(`[&/]|\\s(?:${any('between')})\\s`, 'u'),
    before: new RegExp(`\\s(?:${any('before')})\\s`, 'u'),
    interviewed: new RegExp(
      `\\s(?:${any('with')})\\s+([\\s\\S]*?)(?=[,;|():\\d]|\\s[-–—]\\s|\\s(?:${any('ends')})\\s|$)`,
      'u',
    ),
    related: new RegExp(
      `(?<!\\p{L})(?:(?:${any('ranks', eitherCase)})\\.?|(?:${any('kin', eitherCase)})\\s(?:${any('kinOf')}))\\s+(${capitals})`,
      'gu',
    ),
  };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A word that may begin with a capital. */
function eitherCase(word: string): string {
  const [first = '', ...rest] = word;
  return `[${first.toUpperCase()}${first}]${escaped(rest.join(''))}`;
}
