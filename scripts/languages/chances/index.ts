export { anyWord, forLook } from './any-word.ts';
export { type Chance, chancesIn, limits } from './chances-in.ts';
export { type Bearing, bearingsOf, oppositeOf } from './contraries.ts';
export { PhraseBook, phrasesIn } from './phrase-book.ts';
export { type SpokenWords, spokenWords } from './spoken-words.ts';
export { termOf } from './term-of.ts';
