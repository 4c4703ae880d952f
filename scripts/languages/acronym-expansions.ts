import { foldLetters } from '../model/index.ts';
import type { AcronymWords, Language } from './language.ts';

/** An acronym as it stands in a text. */
export interface AcronymUse {
  acronym: string;
  start: number;
  end: number;
}

/** Whether a use of an acronym spells it out, before or after it. */
export type IsExpandedAt = (text: string, use: AcronymUse) => boolean;

const marks = '[“"«‘*_]*';
/** Where a clause ends before a name that an acronym may stand for. */
const clauseBefore = /[.,;:!?()–—](?=[^.,;:!?()–—]*$)/;
/** A name somewhere in the sentence, and a word right before a bracket. */
const capitalBefore = /\p{Lu}[^.!?\n]*$/u;
const opensAfterWord = /[\p{L}”’"»*_]\s$/u;
/** Most characters between a name and its acronym. */
const longestLink = 60;
/** Share of an acronym's letters that begin words of its name. */
const mostlyInitials = 0.6;
/** Words of a name that stand with a capital, so that the whole is a name whatever its initials: those of another language. */
const manyCapitals = 3;

/** Tells whether a use of an acronym spells it out, as the languages do. */
export function expansionFinder(languages: readonly Language[]): IsExpandedAt {
  const words = languages.flatMap(({ acronyms }) => acronyms ?? []);
  const any = (part: Exclude<keyof AcronymWords, 'known' | 'shouted'>) =>
    words.map((one) => one[part]).join('|') || '(?!)';
  const and = languages.flatMap(({ conjunctions }) => conjunctions ?? []).join('|') || '(?!)';
  const articles = `(?:${any('nameArticles')}|${any('articles')})?`;
  const introductions = `\\b(?:${any('introductions')}),?\\s+(?:in \\w+,? |the )?`;
  const article = `${marks}(?:${articles}|${introductions})${marks}`;
  // Name (ACRONYM …, Name (original, ACRONYM …, Name (known as ACRONYM …
  const inBracket = new RegExp(`(?:^|[,;/–—-]\\s|${introductions})${article}$`, 'u');
  const introduction = new RegExp(`${introductions}${marks}$`, 'u');
  // A Name, or the ACRONYM …
  const or = new RegExp(`, (?:${any('or')}) (?:${any('articles')})?${marks}$`, 'u');
  const closes = new RegExp(
    `^s?[”’"»*_]*\\s*(?:[),;:/]|$|\\.|\\s(?:${any('in')})\\s\\p{L}+\\)|(?:${any('or')}) )`,
    'u',
  );
  const inLanguage = new RegExp(`^s?[”"»*_]*,?\\s(?:${any('in')})\\s\\p{L}+\\)`, 'u');
  // The Name of it, ACRONYM, … and – ACRONYM – …
  const besideBefore = new RegExp(`(?:,|\\s[–—-])\\s(?:${any('articles')})?${marks}$`, 'u');
  const besideAfter = /^s?[”"»*_]*(?:[,;:.)]|\s[–—-]|$)/u;
  const goesOn = new RegExp(`^s?[”"»*_]*(?:,|\\s[–—-])\\s(?!(?:${and})\\s)\\p{Ll}`, 'u');
  // ACRONYM (Name of it), ACRONYM, the Name of it, ACRONYM – Name of it –
  const nameAfter = new RegExp(
    `^s?[”"»*_]*(\\s+\\(|[,:]\\s|\\s[–—-]\\s)${marks}${articles}${marks}([^(),;:.!?–—\\n]{3,160})`,
    'u',
  );

  return (text, { acronym, start, end }) => {
    const before = text.slice(Math.max(0, start - 400), start);
    const after = text.slice(end, end + 260);
    const near = before.slice(-longestLink);
    const far = before.length - near.length;
    const introduced = introduction.exec(near);
    if (introduced && capitalsOf(clauseOf(before.slice(0, far + introduced.index))) > 1) return true;
    if (closes.test(after)) {
      if (introduced) return true;
      const choice = or.exec(near);
      if (choice && capitalBefore.test(before.slice(0, far + choice.index))) return true;
      const opening = before.lastIndexOf('(');
      const name = before.slice(0, Math.max(0, opening));
      const inside = before.slice(opening + 1);
      if (!inside.includes(')') && opensAfterWord.test(name) && inBracket.test(inside)) {
        if (inLanguage.test(after) || mayBeName(name, acronym)) return true;
      }
    }
    const beside = besideBefore.exec(near);
    if (beside && besideAfter.test(after)) {
      const name = clauseOf(before.slice(0, far + beside.index));
      if (hasInitials(name, acronym)) return true;
      if (goesOn.test(after) && capitalsOf(name) >= manyCapitals) return true;
    }
    const [, opening = '', name = ''] = nameAfter.exec(after) ?? [];
    if (name === '') return false;
    if (hasInitials(name, acronym)) return true;
    return capitalsOf(name) >= (opening.includes('(') ? 2 : manyCapitals) && !/\d/.test(name);
  };
}

function clauseOf(before: string): string {
  return before.split(clauseBefore).at(-1) ?? '';
}

/** Whether words before a bracket may be the name for which its acronym stands: they have a capital, or its first letter, or a script without capitals. */
function mayBeName(before: string, acronym: string): boolean {
  const clause = before.split(/[.;:!?()](?:\s|$)/).at(-1) ?? '';
  const words = clause.trim().split(/[\s-]+/);
  const near = words.slice(-acronym.length - 6);
  const first = foldLetters(acronym.charAt(0));
  return near.some((word, index) => {
    const letters = word.replace(/^\P{L}+|^\p{L}{1,2}['’]/gu, '');
    const isSentenceStart = near.length === words.length && index === 0;
    return (
      foldLetters(letters).startsWith(first) ||
      /^\p{Lo}/u.test(letters) ||
      (!isSentenceStart && /^\p{Lu}/u.test(letters))
    );
  });
}

function capitalsOf(name: string): number {
  return name.match(/(?<!\p{L})\p{Lu}\p{Ll}/gu)?.length ?? 0;
}

/** Whether the letters of an acronym stand in a name in their order, most of them at the beginning of its words. */
function hasInitials(name: string, acronym: string): boolean {
  const letters = foldLetters(acronym).replace(/[^\p{L}]/gu, '');
  const words = foldLetters(name).match(/\p{L}+/gu) ?? [];
  // For each letter that has been found, the most initials among those up to it.
  let best: (number | undefined)[] = [0];
  for (const word of words) {
    const next = [...best];
    for (let from = 0; from < letters.length; from++) {
      const initials = best[from];
      if (initials === undefined || !word.startsWith(letters.charAt(from))) continue;
      let at = 0;
      for (let to = from; to < letters.length; to++) {
        at = to === from ? 0 : word.indexOf(letters.charAt(to), at + 1);
        if (at < 0) break;
        next[to + 1] = Math.max(next[to + 1] ?? 0, initials + 1);
      }
    }
    best = next;
  }
  return words.length > 1 && (best[letters.length] ?? 0) >= Math.max(2, Math.ceil(letters.length * mostlyInitials));
}
