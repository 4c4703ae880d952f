import { foldWords, type Source } from '../model/index.ts';

/** What must not be shown: ids in any spelling, and texts that hold a value of a confidential source. */
export interface Secrets {
  inId(id: string): boolean;
  inText(text: string): boolean;
}

/** Fields of a confidential source that name nobody, or are meant to be shown. */
const harmless: ReadonlySet<string> = new Set(['kind', 'language', 'reliability', 'confidential', 'publicDescription']);

/** A year or a month occurs everywhere, and names nobody. */
const vagueDate = /^\d{4}(-\d{2})?$/;

/** The secrets of these sources, all of them confidential. */
export function secretsOf(sources: readonly Source[]): Secrets {
  const letters = new Set<string>();
  const words = new Set<string>();
  const ids = new Set<string>();
  for (const source of sources) {
    const described = asWords(source.publicDescription ?? '');
    ids.add(source.id.toLowerCase());
    for (const value of valuesOf(source)) {
      letters.add(asLetters(value));
      // What the public description says itself is no secret.
      if (!described.includes(asWords(value))) words.add(asWords(value));
    }
  }
  const hyphened = [...ids].filter((id) => id.includes('-'));
  return {
    inId: (id) => ids.has(id) || includesAny(asLetters(id), letters, 3),
    inText: (text) => includesAny(text.toLowerCase(), hyphened, 1) || includesAny(asWords(text), words, 4),
  };
}

function valuesOf(source: Source): string[] {
  return Object.entries(source).flatMap(([key, value]) => {
    if (typeof value !== 'string' || harmless.has(key) || vagueDate.test(value)) return [];
    return [value.replace(/^[a-z]+:(\/\/(www\.)?)?/i, (scheme) => (key.toLowerCase().endsWith('url') ? '' : scheme))];
  });
}

function includesAny(text: string, secrets: Iterable<string>, least: number): boolean {
  for (const secret of secrets) if (secret.length >= least && text.includes(secret)) return true;
  return false;
}

/** Case, accents, punctuation and spaces make no difference. */
function asLetters(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}

/** The same, word by word, with a space before and after each. */
function asWords(text: string): string {
  return ` ${foldWords(text)} `;
}
