import {
  type Bearing,
  bearingsOf,
  chancesIn,
  type Language,
  oppositeOf,
  type Span,
  type SpokenWords,
  spokenWords,
} from '../../languages/index.ts';
import type { Claim } from '../../model/index.ts';

/** What the statement of a claim says, as far as a sentence about it is measured by that. */
export interface ClaimedWords {
  /** It says that something does not happen. */
  isNegated: boolean;
  /** The beginning of the verb that it denies. */
  deniedStem: string | undefined;
  /** What its words bear on. */
  bearings: ReadonlySet<Bearing>;
  /** Whether a word is one of its words, in whatever form. */
  isOf(word: string): boolean;
}

/** Letters at the start of a word by which its forms are known. */
const stem = 4;

/** Tells of claims what their statements say, each once and only when it is asked. */
export function claimedWordsOf(language: Language): (claim: Claim) => ClaimedWords {
  const known = new Map<Claim, ClaimedWords>();
  return (claim) => {
    const made = known.get(claim) ?? claimedWords(claim, language);
    known.set(claim, made);
    return made;
  };
}

function claimedWords({ statement }: Claim, language: Language): ClaimedWords {
  const spoken = spokenWords(statement);
  const bearings = new Set<Bearing>();
  const stems = new Set<string>();
  for (const word of spoken.words) {
    if (word.length > 2) stems.add(word.slice(0, stem));
    if (language.chances) for (const bearing of bearingsOf(word, language.chances)) bearings.add(bearing);
  }
  const said = chancesIn(spoken, language).find(({ says }) => says);
  const isNegated = said ? said.negated === 'yes' : hasNegator(spoken, language);
  const deniedStem = isNegated ? deniedStemOf(spoken, said, language) : undefined;
  return { isNegated, deniedStem, bearings, isOf: (word) => word.length > 2 && stems.has(word.slice(0, stem)) };
}

/** The beginning of the word that a negator stands beside, on the side where the language has the verb. */
function deniedStemOf(
  { words, starts }: SpokenWords,
  said: Span | undefined,
  { chances }: Language,
): string | undefined {
  const negators = chances?.negators.split(' ') ?? [];
  const at = words.findIndex((word) => negators.includes(word));
  const step = chances?.verbFirst ? -1 : 1;
  for (let index = at + step; index >= 0 && index < words.length; index += step) {
    const [word = '', start = 0] = [words[index], starts[index]];
    const isChance = said !== undefined && start >= said.start && start < said.end;
    if (word.length > 2 && !isChance) return word.slice(0, stem);
  }
  return undefined;
}

function hasNegator({ words }: SpokenWords, { chances }: Language): boolean {
  const negators = chances?.negators.split(' ') ?? [];
  return words.filter((word) => negators.includes(word)).length % 2 === 1;
}

const negatorPatterns = new WeakMap<Language, RegExp>();

/** A first look: whether a word of a sentence bears on anything, or the statement may deny. */
export function mayTurn({ words }: SpokenWords, statement: string, language: Language): boolean {
  const { chances } = language;
  if (!chances) return false;
  let pattern = negatorPatterns.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[ ’'])(?:${chances.negators.split(' ').join('|')})(?=$|[ .,’'])`, 'i');
    negatorPatterns.set(language, pattern);
  }
  return pattern.test(statement) || words.some((word) => bearingsOf(word, chances).length > 0);
}

/** How far from a chance its verb stands, in words. */
const near = 4;

/**
 * Whether a sentence tells the chance of the contrary of a claim: its verb is an opposite of one in the statement, or averts what the
 * statement tells; `maybe` where it tells of something that goes on as it was, and the statement does not.
 */
export function isContrary(
  { words, starts, clauses }: SpokenWords,
  { start, end }: Span,
  claimed: ClaimedWords,
  { chances }: Language,
): 'yes' | 'no' | 'maybe' {
  if (!chances) return 'no';
  const first = starts.findIndex((at) => at >= start);
  const next = starts.findIndex((at) => at >= end);
  const last = next < 0 ? words.length : next;
  const clause = new Set<Bearing>();
  const own = new Set<Bearing>();
  let isAverted = false;
  for (let index = 0; index < words.length; index++) {
    const [isIn, isNear] = [clauses[index] === clauses[first], index >= first - near && index < last + near];
    if ((!isIn && !isNear) || (index >= first && index < last)) continue;
    const word = words[index] ?? '';
    isAverted ||= own.has('averting') && claimed.isOf(word);
    for (const bearing of bearingsOf(word, chances)) {
      if (isIn) clause.add(bearing);
      if (isNear) own.add(bearing);
    }
  }
  const { bearings } = claimed;
  if (isAverted && !bearings.has('averting')) return 'yes';
  for (const bearing of own) {
    const opposite = oppositeOf(bearing);
    if (bearings.has(opposite) && !bearings.has(bearing) && !clause.has(opposite)) return 'yes';
  }
  return (own.has('lasting') || clause.has('lasting')) && !bearings.has('lasting') ? 'maybe' : 'no';
}
