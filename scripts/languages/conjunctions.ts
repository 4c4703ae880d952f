import type { Language } from './language.ts';

const patterns = new WeakMap<Language, RegExp>();

/** Whether a place of a text follows a conjunction of the language that opens its clause. */
export function followsConjunction(text: string, at: number, language: Language): boolean {
  const { conjunctions = [] } = language;
  if (conjunctions.length === 0) return false;
  let pattern = patterns.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?<=(?:^|[.!?…:;,–—] *["«»]? *)(?:${conjunctions.join('|')}),? +)`, 'iuy');
    patterns.set(language, pattern);
  }
  pattern.lastIndex = at;
  return pattern.test(text);
}
