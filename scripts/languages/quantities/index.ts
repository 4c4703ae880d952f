export type { DateFound } from './dates.ts';
export { fates } from './fates.ts';
export { type Lexicon, lexiconOf } from './lexicon.ts';
export { measures } from './measures.ts';
export { readingOf } from './quantities.ts';
export type { Quantity, Reading } from './quantity.ts';
export type { QuantityWords } from './quantity-words.ts';
