/** Coordinating and sentence-opening conjunctions, by language: what a pull quote may leave out at its start. */
const conjunctions: Readonly<Record<string, readonly string[]>> = {
  ar: ['و', 'لكن', 'ولكن', 'أو', 'إذ'],
  en: ['and', 'but', 'or', 'nor', 'so', 'yet', 'for', 'however'],
  es: ['y', 'e', 'o', 'u', 'ni', 'pero', 'mas', 'sino', 'pues', 'sin embargo'],
  fr: ['et', 'mais', 'ou', 'ni', 'or', 'car', 'donc', 'cependant', 'toutefois'],
};

const patterns = new Map(
  Object.entries(conjunctions).map(([language, words]) => [
    language,
    new RegExp(`(?<=(?:^|[.!?…:;,–—] *["«»]? *)(?:${words.join('|')}),? +)`, 'iuy'),
  ]),
);

/** Whether a place of a text follows a conjunction of the language that opens its clause. */
export function followsConjunction(text: string, at: number, language: string): boolean {
  const pattern = patterns.get(language.split('-')[0]?.toLowerCase() ?? '');
  if (!pattern) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}
