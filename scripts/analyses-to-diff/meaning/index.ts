export { Lexicon } from './lexicon.ts';
export { touchesOf } from './touches.ts';
