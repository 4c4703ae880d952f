import type { LikelihoodTerm } from '../model/index.ts';
import type { AttributionWords } from './attribution-words.ts';
import type { ChanceWords } from './chance-words.ts';
import type { ElisionWords } from './elision-words.ts';
import type { HouseStyle } from './house-style.ts';
import type { ImpossibleWords } from './impossible-words.ts';
import type { NumberLanguage } from './number-language.ts';
import type { PlaceholderWords } from './placeholder-words.ts';
import type { QuantityWords } from './quantities/index.ts';
import type { TurnWords } from './turn-words.ts';
import type { UnitName } from './unit-names.ts';

/**
 * What a language is to the code. Everything but the tag may be left out: a rule that needs what is not known says nothing. The words that
 * a brief prints are no part of it; they stand in `templates/strings/<tag>.json`.
 */
export interface Language {
  /** Primary subtag, such as `fr`, or a whole tag (BCP 47) in small letters, which goes before that of its primary subtag. */
  tag: string;
  /** Its name for itself. */
  name?: string;
  /** How it is written, where a tag names no script; from left to right if not given. */
  direction?: 'rtl';
  /** How its questions are marked; with `?` at the end if not given. */
  questions?: QuestionMarks;
  /** How its numbers are written. */
  numbers?: NumberLanguage;
  /** Its words for quantities: bounds, shares, units, dates, and what is counted. */
  quantities?: Partial<QuantityWords>;
  /** How units are written after a number, as sources of regular expressions in small letters. */
  units?: Readonly<Partial<Record<UnitName, string>>>;
  /** Its house style. */
  style?: HouseStyle;
  /** Regions of it, in small letters, whose spelling is not that of the house: what `spelling-variant` looks for is right there. */
  otherSpelling?: readonly string[];
  /** Coordinating and sentence-opening conjunctions: what a pull quote may leave out at its start. */
  conjunctions?: readonly string[];
  sentences?: SentenceWords;
  acronyms?: AcronymWords;
  /** How its names are told from other words; missing where capitals do not tell. */
  names?: NameWords;
  /** The likelihood terms of a text, by which it speaks of chances. */
  likelihood?(text: string): LikelihoodWords[];
  /** The adverb of a likelihood term, where there is one: probably, for probable. */
  likelihoodAdverb?(term: LikelihoodTerm): string | undefined;
  /** How it speaks of chances, in terms and in all other words. */
  chances?: ChanceWords;
  /** How it tells what somebody says from what is so. */
  attribution?: AttributionWords;
  /** How a text speaks of the analyst's confidence. */
  confidence?: ConfidenceWords;
  vague?: VagueWords;
  /** How it names people: by this, names are told from other words in what a confidential source hides. */
  people?: PeopleWords;
  /** Words that make another statement of a sentence, by which a comparison knows that more than wording changed. */
  turns?: TurnWords;
  /** How a statement says that something is still to come. */
  planned?: RegExp;
  /** Words that stand where others are still to be put. */
  placeholders?: PlaceholderWords;
  /** Words around numbers by which impossible ones are told. */
  impossible?: ImpossibleWords;
  /** Words without which a quotation may say another thing than what it is taken from. */
  elision?: ElisionWords;
}

/** How the questions of a language are marked. */
export interface QuestionMarks {
  /** What a question ends in, the usual mark first; none where a question needs no mark. */
  ends: readonly string[];
  /** What a question opens with, too. */
  opens?: string;
}

/** What tells the sentences of a text apart. */
export interface SentenceWords {
  /** Before a full stop that ends no sentence, as sources of regular expressions. */
  abbreviations: readonly string[];
  /** Words that open a sentence even after an abbreviation. */
  openers?: readonly string[];
}

/** How names are told from other words in a language that gives a capital to nothing else inside a sentence. */
export interface NameWords {
  /** Small words inside names: of, the. Where one of another language stands before a word, the name is in that language. */
  links: readonly string[];
}

/** Acronyms, and how a text spells them out; sources of regular expressions, each a list of alternatives. */
export interface AcronymWords {
  /** Those that need no expansion, as they are written. */
  known: readonly string[];
  /** Words that people write in capitals for emphasis or on signs. */
  shouted?: readonly string[];
  /** What says that an acronym follows: `known as`. */
  introductions: string;
  /** What stands between a name and its acronym: Name, or the ACRONYM. */
  or: string;
  /** Articles before an acronym, and before a name, with the space that belongs to them. */
  articles: string;
  nameArticles: string;
  /** What stands between an acronym and the name of its language: ACRONYM in French. */
  in: string;
}

/** A likelihood term as it stands in a sentence. */
export interface LikelihoodWords {
  start: number;
  end: number;
  term: LikelihoodTerm;
  /** A word before it in its clause denies it or leaves it open: no side is likely to win. */
  isDenied: boolean;
}

/** How a text speaks of confidence. */
export interface ConfidenceWords {
  /** The word; global. */
  pattern: RegExp;
  /** What belongs to the word before it, if the word tells how sure the analyst is; `before` and `after` are what stands around it. */
  opening(word: string, before: string, after: string): string | undefined;
}

/** Words for what could be said as a number or as a likelihood; global. */
export interface VagueWords {
  numbers: RegExp;
  chances: RegExp;
  /** What says that a chance is given in figures. */
  figures: RegExp;
}

/** Words around the names of people. All but `kinOf` are in small letters without accents, and none holds a space unless it says so. */
export interface PeopleWords {
  /** Titles and ranks, before or after a name: `colonel`, `jr`. */
  titles?: readonly string[];
  /** Those of them with which offices begin, too, so that no name has to follow: General Staff. */
  offices?: readonly string[];
  /** Those of them behind which a name may follow in any sentence, small or not: colonel Diarra. */
  ranks?: readonly string[];
  /** Words between the names of a person that are written small: van, de. */
  particles?: readonly string[];
  articles?: readonly string[];
  /** Articles before a surname in the plural: the Traorés. */
  familyArticles?: readonly string[];
  /** What stands between two people, or between somebody and something else: and, with, alias. */
  between?: readonly string[];
  /** What stands behind the conversation and before the person: interview with. */
  with?: readonly string[];
  /** What stands before a place, or what something is about; as it is written, and may have spaces: at, of the office of. */
  before?: readonly string[];
  /** What, of these, ends a name behind `with`; besides, what is no place: of. */
  ends?: readonly string[];
  /** What somebody is to another, as it is written: brother. */
  kin?: readonly string[];
  /** What stands between that and the name: of. */
  kinOf?: readonly string[];
  /** Words that only say what sort of thing something is, or where in it: interview, page. */
  generic?: readonly string[];
}
