import { type NumberLanguage, numbersIn, type Units } from '../../languages/index.ts';
import { asSeen, type Claim } from '../../model/index.ts';

/** How many words after a number may name what it counts. */
const reach = 4;
/** How many words before a number may do so, as in `the death toll stands at`. */
const reachBack = 6;

/** How many characters around a number are looked at for a part or an act. */
const nearby = 80;

/** Tells whether the words around a number say what a claim's figure counts; open where they say nothing. */
export type Kind = (around: Around) => 'yes' | 'no' | 'open';
/** What stands before and after a number. */
interface Around {
  before: string;
  after: string;
}

/**
 * What a claim's figure counts, in words: those of its name, of its unit, and of the claim's own statement. People are told by what
 * happened to them: people fled, and people died.
 */
export function kindOf(claim: Claim, language: NumberLanguage, units: Units): Kind {
  return kindAndPart(claim, language, units).kind;
}

/** The same, with whether a number tells only of a part of what is counted: ten of the dead, including ten children. */
export function kindAndPart(
  claim: Claim,
  language: NumberLanguage,
  units: Units,
): { kind: Kind; isPart: (around: Around) => boolean } {
  const people = new Set([...language.people].map(stem));
  const telling = tellingWords(claim, language, units, people);
  const tells = (words: readonly string[]) => words.some((word) => telling.has(stem(word)));
  const isPerson = (word: string) => people.has(stem(word));
  const saysNothing = (word: string) => language.functionWords.has(word) || isPerson(word);
  const names = (word = '') => telling.has(stem(word)) && !isPerson(word);
  const isAnyPart = ({ before, after }: Around) => {
    const [part, whole] = language.partOf.exec(after) ?? [];
    if (part !== undefined) return whole === undefined || names(whole.toLowerCase());
    return language.including.test(before.slice(-nearby)) && !names(wordsAfter(after)[0]);
  };
  const isPart = (place: Around) => isAnyPart(place) && !ownPlaces(claim, language).some(isAnyPart);
  const kind: Kind = (place) => {
    const { before, after } = place;
    if (isPart(place)) return 'no';
    const following = wordsAfter(after);
    const [next] = following;
    if (tells(following)) return names(next) || !language.acts.test(after.slice(0, nearby)) ? 'yes' : 'no';
    // Where a noun of another kind follows, what stands before belongs to something else: killed by two groups.
    if (next !== undefined && !saysNothing(next)) return 'no';
    if (tells(wordsOf(clauseEnd(before)).slice(-reachBack))) return 'yes';
    return following.every(isPerson) ? 'open' : 'no';
  };
  return { kind, isPart };
}

/** Where a claim's statement gives the number of its figure. */
function ownPlaces({ figure, statement }: Claim, language: NumberLanguage): Around[] {
  const own = [figure?.low, figure?.best, figure?.high];
  return numbersIn(statement, language)
    .filter(({ value }) => own.includes(value))
    .map(({ start, end }) => ({ before: statement.slice(0, start), after: statement.slice(end) }));
}

function tellingWords(
  { figure, statement }: Claim,
  language: NumberLanguage,
  units: Units,
  people: ReadonlySet<string>,
): ReadonlySet<string> {
  const { counts = '', unit = '', verbatim = '', low, best, high } = figure ?? {};
  const found = wordsOf(language.kinds[counts] ?? '');
  for (const text of [statement, verbatim]) {
    for (const { value, end } of numbersIn(text, language)) {
      if ([low, best, high].includes(value) || asSeen(text) === asSeen(verbatim))
        found.push(...wordsAfter(text.slice(end)));
    }
  }
  const specific = found.map(stem).filter((word) => !people.has(word));
  const own = wordsOf(units.of(unit) === undefined ? `${counts} ${unit}` : counts).map(stem);
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
