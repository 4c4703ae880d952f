export { isAttributed, pluralSayers } from './attributed.ts';
export type { Says } from './chance-words.ts';
export {
  type Bearing,
  bearingsOf,
  type Chance,
  chancesIn,
  limits,
  oppositeOf,
  type SpokenWords,
  spokenWords,
  termOf,
} from './chances/index.ts';
export { followsConjunction } from './conjunctions.ts';
export { keptWords } from './elision-words.ts';
export type { Slip, StyleRuleId } from './house-style.ts';
export type { Language, LikelihoodWords, VagueWords } from './language.ts';
export { Languages } from './languages.ts';
export { bandsOfLikelihood } from './likelihood-bands.ts';
export { type NumberExpression, numberExpressions } from './number-expressions.ts';
export type { NumberLanguage } from './number-language.ts';
export { numberOpening } from './number-opening.ts';
export { numbersIn } from './number-words.ts';
export type { People } from './people.ts';
export {
  type DateFound,
  fates,
  type Lexicon,
  lexiconOf,
  measures,
  type Quantity,
  type Reading,
  readingOf,
} from './quantities/index.ts';
export { ourLanguages } from './registry.ts';
export type { Span } from './span.ts';
export type { Strings } from './strings.generated.ts';
export { fill, stringsFor, stringsLanguage } from './strings.ts';
export type { TurnWords } from './turn-words.ts';
export type { Units } from './units.ts';
