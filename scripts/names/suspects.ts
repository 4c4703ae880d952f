import { foldLetters } from '../model/index.ts';
import { likeness } from './likeness.ts';
import { namesWithArticles } from './names-with-articles.ts';

/** Words of five letters or more with a capital, as fast as they are found; shorter names are alike by chance. */
export const capitalised = /[A-Z\u00c0-\u00de\u0100-\u017f\u1e00-\u1eff][a-z\u00df-\u017f\u1e00-\u1eff]{4,}/g;
/** Most words with one trace that are compared, and most suspects: no analysis has so many. */
const most = 100;

/**
 * Of each letter from a to z the sound that it may stand for in some transcription: all that people write for the same sound has the same
 * trace. `-` stands for none.
 */
const sounds = 'abkdafk-ajklmnopkrstovvxaz';
const weights = Uint32Array.from(sounds, (sound) =>
  sound === '-' ? 0 : Math.imul(sound.charCodeAt(0), 0x9e3779b1) >>> 4,
);
/** Of letters with marks, the letter, once it is met. */
const plain = new Uint16Array(0x180);

/** Words that may be spellings of one name, and names before which the Arabic article may stand in two ways. Most analyses have none. */
export interface Suspects {
  words: ReadonlySet<string>;
  withArticles: ReadonlySet<string>;
}

/** The suspects among the words with a capital; looks at every letter of an analysis, so it does little with most. */
export function suspectsIn(text: string): Suspects {
  const alike = new Map<number, string | string[]>();
  const words = new Set<string>();
  for (const word of new Set(text.match(capitalised))) {
    const trace = traceOf(word);
    const known = alike.get(trace);
    if (known === undefined) alike.set(trace, word);
    if (known === undefined || known === word) continue;
    const others = typeof known === 'string' ? [known] : known;
    for (const other of others) if (words.size < most && likeness(word, other, true)) words.add(word).add(other);
    if (others.length < most) others.push(word);
    alike.set(trace, others);
  }
  return { words, withArticles: namesWithArticles(text) };
}

/** What all spellings of a name have in common: its first letter, and its sounds in any order. Other words have it too, by chance. */
function traceOf(word: string): number {
  let trace = 0;
  let last = 0;
  let code = letterOf(word.charCodeAt(0));
  for (let index = 1; index <= word.length; index++) {
    const next = index < word.length ? letterOf(word.charCodeAt(index)) : 0;
    const weight = weightOf(code, next);
    if (index === 1) trace = Math.imul(weight, 31);
    // A letter written twice is one sound, and so are two vowels of one kind.
    else if (weight !== last) trace = (trace + weight) | 0;
    if (weight !== 0) last = weight;
    code = next;
  }
  return trace;
}

/** The weight of a letter before another: kh is h, ch is sh, ph is f, dj is j. */
function weightOf(code: number, next: number): number {
  if (next === 104) {
    if (code === 107) return 0;
    if (code === 99) return weightAt(115);
    if (code === 112) return weightAt(102);
  } else if ((next === 106 && code === 100) || (next === 99 && code === 116)) return 0;
  return weightAt(code);
}

function weightAt(code: number): number {
  return weights[code - 97] ?? code;
}

/** The code of a letter, small and without marks. */
function letterOf(code: number): number {
  if (code < 0x80) return code | 0x20;
  const known = plain[code];
  if (known) return known;
  const letter = foldLetters(String.fromCharCode(code)).charCodeAt(0);
  if (code < plain.length) plain[code] = letter;
  return letter;
}
