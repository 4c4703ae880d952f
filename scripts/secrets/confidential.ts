import { type Members, nearest } from '../model/index.ts';

/**
 * Whether a source asks to stay unnamed; a misspelt or oddly valued `confidential` counts, and so does a public description without it,
 * lest a slip names somebody.
 */
export function isConfidential(source: Members): boolean {
  return Object.keys(source).some((key) => (Boolean(source[key]) && isNearly(key)) || isDescription(key));
}

function isDescription(key: string): boolean {
  return key.length >= 17 && key.length <= 19 && /^public[_ -]*description$/i.test(key);
}

function isNearly(key: string): boolean {
  if (key === 'confidential') return true;
  // What a claim says of its own certainty is no misspelling.
  if (key === 'confidence') return false;
  return Math.abs(key.length - 'confidential'.length) < 5 && nearest(key, ['confidential']) !== undefined;
}
