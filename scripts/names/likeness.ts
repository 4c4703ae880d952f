import { foldLetters } from '../model/index.ts';

/** How two spellings differ: by marks alone, in the way of transcriptions, by two letters that changed places, or by vowels. */
export type Likeness = 'marks' | 'transcription' | 'swap' | 'vowels';

/** Fewest letters of names of which a vowel is heard in two ways. */
const fewestWithVowels = 6;
/** Names of different things that would count as two spellings. */
const different: ReadonlySet<string> = new Set([
  'africans afrikaans',
  'colombia columbia',
  'guiana guyana',
  'samara samarra',
]);
/** How one sound is written in two ways, without marks; each on what the ones before have left. */
const transcriptions: readonly (readonly [RegExp, string])[] = [
  // A capital stands for a sound that no single letter stood for: Cameroon is not Cameron.
  [/ou|oo/g, 'U'],
  [/ee/g, 'I'],
  [/y/g, 'i'],
  [/[ae]i/g, 'E'],
  [/tch/g, 'ch'],
  [/(?!^)ch/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/([dgt])h/g, '$1'],
  [/dj/g, 'j'],
  [/c(?![ei])|q/g, 'k'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/ah$/, 'a'],
];

/** How two spellings that differ would stand for one name; nothing where they are rather two names. `isSure`: other names beside them agree. */
export function likeness(one: string, other: string, isSure: boolean): Likeness | undefined {
  const [a, b] = [foldLetters(one), foldLetters(other)];
  if (one.toLowerCase() === other.toLowerCase()) return undefined;
  if (a === b) return 'marks';
  if (different.has([a, b].sort().join(' '))) return undefined;
  if (isSwap(a, b)) return 'swap';
  const [c, d] = [transcribed(a, b), transcribed(b, a)];
  if (c.toLowerCase() === d.toLowerCase()) return 'transcription';
  const isLong = isSure || Math.min(a.length, b.length) >= fewestWithVowels;
  return isLong && withoutVowels(c, isSure) === withoutVowels(d, isSure) ? 'vowels' : undefined;
}

function transcribed(name: string, other: string): string {
  // Only where the other name begins with q, g is that: Qaddafi and Gaddafi, but not Gamal and Kamal.
  let sounds = other.startsWith('q') ? name.replace(/^gh?/, 'k') : name;
  for (const [written, sound] of transcriptions) sounds = sounds.replace(written, sound);
  return sounds;
}

/** A transcription in which e stands for i and u for o, and a for both where that is sure, but for the end, where they may decline a word. */
function withoutVowels(sounds: string, isSure: boolean): string {
  const end = isSure ? sounds.length - 1 : sounds.length - 2;
  const stem = sounds.slice(1, end).replace(/e/g, 'i').replace(/u/g, 'o');
  return `${sounds.charAt(0)}${isSure ? stem.replace(/a/g, 'i') : stem}${sounds.slice(end)}`;
}

/** Whether two neighbours have changed places, save for the first letter and for center and centre. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === 0 || at > a.length - 2 || a[at] !== b[at + 1] || a[at + 1] !== b[at]) return false;
  if (at === a.length - 2 && /(?:er|re|el|le)$/.test(a)) return false;
  return a.slice(at + 2) === b.slice(at + 2);
}
