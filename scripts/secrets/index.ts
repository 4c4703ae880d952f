export { isConfidential, secretsOf } from './confidential.ts';
export { confidentialIds } from './confidential-ids.ts';
export { type ConfidentialValue, confidentialValues, ownId } from './confidential-values.ts';
export { discreet } from './discretion.ts';
export { excerpts, withoutExposed } from './excerpts.ts';
export { closeWords, wordSigns } from './name-parts.ts';
export { type Found, PhraseFinder } from './phrase-finder.ts';
export { standInsIn } from './stand-ins.ts';
export { isLeftOut, leftOut, Veil, withoutMarks } from './veil.ts';
