import type { Claim } from '../model/analysis.generated.ts';
import { numbersIn } from './number-words.ts';
import type { NumberLanguage } from './numbers/language.ts';
import { unitOf } from './units.ts';

/** How many words after a number may name what it counts. */
const reach = 4;
/** How many words before a number may do so, as in `the death toll stands at`. */
const reachBack = 6;

/** Tells whether the words around a number say what a claim's figure counts; open where they say nothing. */
export type Kind = (around: { before: string; after: string }) => 'yes' | 'no' | 'open';

/**
 * What a claim's figure counts, in words: those of its name, of its unit, and of the claim's own statement. People are told by what
 * happened to them: people fled, and people died.
 */
export function kindOf(claim: Claim, language: NumberLanguage): Kind {
  const telling = tellingWords(claim, language);
  const tells = (words: readonly string[]) => words.some((word) => telling.has(stem(word)));
  const saysNothing = (word: string) => language.functionWords.has(word) || language.people.has(stem(word));
  return ({ before, after }) => {
    const following = wordsAfter(after);
    if (tells(following)) return 'yes';
    const [next] = following;
    // Where a noun of another kind follows, what stands before belongs to something else: killed by two groups.
    if (next !== undefined && !saysNothing(next)) return 'no';
    if (tells(wordsOf(clauseEnd(before)).slice(-reachBack))) return 'yes';
    return following.every((word) => language.people.has(stem(word))) ? 'open' : 'no';
  };
}

function tellingWords({ figure, statement }: Claim, language: NumberLanguage): ReadonlySet<string> {
  const { counts = '', unit = '', verbatim = '', low, best, high } = figure ?? {};
  const found = wordsOf(language.kinds[counts] ?? '');
  for (const text of [statement, verbatim]) {
    for (const { value, end } of numbersIn(text, language)) {
      if ([low, best, high].includes(value) || text === verbatim) found.push(...wordsAfter(text.slice(end)));
    }
  }
  const specific = found.map(stem).filter((word) => !language.people.has(word));
  const own = wordsOf(unitOf(unit) === undefined ? `${counts} ${unit}` : counts).map(stem);
  return new Set([...specific, ...own].filter((word) => !language.functionWords.has(word)));
}

/** The words after a number, up to where the clause ends. */
function wordsAfter(text: string): string[] {
  const clause = /^[^.,;:!?()–—“”«»\n\d]{0,80}/.exec(text)?.[0] ?? '';
  return wordsOf(clause).slice(0, reach);
}

function clauseEnd(text: string): string {
  return /[^.,;:!?()–—“”«»\n]{0,80}$/.exec(text.slice(-80))?.[0] ?? '';
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 1);
}

/** A word without its plural ending; no more, lest attackers count as attacks. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') : word;
}
