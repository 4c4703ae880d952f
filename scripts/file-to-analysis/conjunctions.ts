/** Coordinating and sentence-opening conjunctions, by language: what a pull quote may leave out at its start. */
const conjunctions: Readonly<Record<string, readonly string[]>> = {
  ar: ['و', 'لكن', 'ولكن', 'أو', 'إذ'],
  en: ['and', 'but', 'or', 'nor', 'so', 'yet', 'for', 'however'],
  es: ['y', 'e', 'o', 'u', 'ni', 'pero', 'mas', 'sino', 'pues', 'sin embargo'],
  fr: ['et', 'mais', 'ou', 'ni', 'or', 'car', 'donc', 'cependant', 'toutefois'],
};

/** Matches a text that ends in a conjunction of the language, as an opening word of its clause, or nothing at all. */
export function endsInConjunction(text: string, language: string): boolean {
  const words = conjunctions[language.split('-')[0]?.toLowerCase() ?? ''];
  return words !== undefined && new RegExp(`(?:^|[.!?…:;,–—] *["«»]? *)(?:${words.join('|')}),? +$`, 'iu').test(text);
}
