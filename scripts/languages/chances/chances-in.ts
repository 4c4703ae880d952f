import { bandOf, likelihoodScales } from '../../model/index.ts';
import type { ChanceWords, Says } from '../chance-words.ts';
import type { Language } from '../language.ts';
import { PhraseBook } from './phrase-book.ts';
import { sharesIn } from './shares.ts';
import type { SpokenWords } from './spoken-words.ts';

/** What a text says of a chance, and where. */
export interface Chance {
  start: number;
  end: number;
  /** Nothing where it leaves the chance open. */
  says: Says | undefined;
  /** In figures, which are per cent. */
  isShare?: true;
  /** Of the first of two things that are compared: the words for it, and those for the other. */
  compared?: { near: readonly string[]; far: readonly string[] };
  /** A word before it denies it: not likely. */
  isDenied?: true;
  /** Its clause is of the contrary: probably not. `maybe` where the words leave that open. */
  negated: 'yes' | 'no' | 'maybe';
}

/** What is likely, if denied, is even or less; what is unlikely, if denied, is no term at all. */
const [even, overEven, evenOrLess, none, notSure, notExcluded, impossible] = [
  50,
  [50, 95],
  [0, 45],
  [1, 0],
  [0, 94],
  [1, 55],
  [0, 0],
] as const;

interface Books {
  phrases: PhraseBook<Says | 'open' | 'noun' | 'more'>;
  denials: PhraseBook<true>;
  between: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  subject: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  than: ReadonlySet<string>;
  not: ReadonlySet<string>;
  predicative: ReadonlySet<string>;
  attributive: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  named: ReadonlySet<string>;
}
const books = new WeakMap<ChanceWords, Books>();

function setOf(list = ''): ReadonlySet<string> {
  return new Set(list.split(/[ |]+/).filter((word) => word !== ''));
}

function booksOf(chances: ChanceWords): Books {
  let made = books.get(chances);
  if (!made) {
    const phrases: Books['phrases'] = new PhraseBook();
    phrases.add(chances.nouns, 'noun').add(chances.open, 'open').add(chances.comparison.more, 'more');
    for (const [says, list] of chances.phrases) phrases.add(list, says);
    made = {
      phrases,
      denials: new PhraseBook<true>().add(chances.denials, true),
      between: setOf(chances.between),
      negators: setOf(chances.negators),
      openers: setOf(chances.openers),
      subject: setOf(chances.subject),
      conditions: setOf(chances.conditions),
      than: setOf(chances.comparison.than),
      not: setOf(chances.comparison.not),
      predicative: setOf(chances.predicative),
      attributive: setOf(chances.attributive?.words),
      owners: setOf(chances.attributive?.owners),
      named: setOf(chances.attributive?.named),
    };
    books.set(chances, made);
  }
  return made;
}

/** What a text says of chances, in order. */
export function chancesIn(spoken: SpokenWords, language: Language): Chance[] {
  const found: Chance[] = [];
  if (!language.chances) return found;
  const known = booksOf(language.chances);
  const { words, starts } = spoken;
  let hasNoun = false;
  for (let index = 0; index < words.length; index++) {
    const phrase = known.phrases.at(words, index);
    if (!phrase || isName(spoken, index)) continue;
    const { length, meaning } = phrase;
    const last = index + length - 1;
    const place = { start: starts[index] ?? 0, end: (starts[last] ?? 0) + (words[last]?.length ?? 0) };
    if (meaning === 'noun') hasNoun = true;
    if (meaning === 'noun' || meaning === 'open') found.push({ ...place, says: undefined, negated: 'no' });
    else if (meaning === 'more') found.push({ ...place, ...comparison(words, last, known), negated: 'no' });
    else if (!isAside(spoken, index, last, known)) {
      // What denies by itself is not turned round by another: no hay ninguna posibilidad.
      const denial = known.negators.has(words[index] ?? '') ? 0 : denialBefore(words, index, known);
      const negated = negation(spoken, index - denial, last, known);
      const says = isLeftOpen(spoken, index, meaning, known) ? undefined : denial === 0 ? meaning : deniedOf(meaning);
      found.push({
        start: starts[index - denial] ?? 0,
        end: place.end,
        says,
        negated,
        ...(denial > 0 && { isDenied: true }),
      });
    }
    index = last;
  }
  if (!hasNoun || !hasNumber(words, language)) return found;
  for (const { start, end, from, to } of sharesIn(spoken.text, language)) {
    const index = starts.findIndex((at) => at >= start);
    const negated = index < 0 ? 'no' : negation(spoken, index, index, known);
    found.push({ start, end, says: [from, to], isShare: true, negated });
  }
  return found;
}

/** A cheap look, before numbers are read. */
function hasNumber(words: readonly string[], { numbers }: Language): boolean {
  const known = numbers?.words ?? {};
  return words.some((word) => {
    const first = word.split('-', 1)[0] ?? '';
    return first in known || (first >= '0' && first < ':');
  });
}

/** A capital in the middle of a sentence makes a name of a word. */
function isName({ text, starts }: SpokenWords, index: number): boolean {
  const at = starts[index] ?? 0;
  const letter = text.charAt(at);
  return index > 0 && letter !== letter.toLowerCase() && !/[.!?:…]["'”’»)\s]*$/.test(text.slice(0, at));
}

/** How many words before an index deny what stands there, with what stands between. */
function denialBefore(words: readonly string[], index: number, { denials, between }: Books): number {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) {
    const length = denials.lengthBefore(words, at);
    if (length > 0) return index - at + length - 1;
    if (!between.has(words[at] ?? '')) return 0;
  }
  return 0;
}

function deniedOf(says: Says): Says {
  const [least, most] = limits(says);
  if (least === 100) return notSure;
  if (most === 0) return notExcluded;
  if (least >= even) return evenOrLess;
  return most > even ? impossible : none;
}

/** The least and the most, in per cent, that words leave open. */
export function limits(says: Says): readonly [number, number] {
  const [first, second] = says;
  if (typeof first === 'number') return [first, Number(second)];
  for (const scale of Object.values(likelihoodScales)) {
    const band = first && bandOf(scale, first);
    if (band) return [band.from, band.to];
  }
  return [0, 100];
}

/** Whether the clause of a chance is of the contrary. What denies before it may be of another clause without a mark between. */
function negation(
  { words, clauses }: SpokenWords,
  first: number,
  last: number,
  { negators, subject }: Books,
): Chance['negated'] {
  let after = 0;
  for (let at = last + 1; at < words.length && clauses[at] === clauses[last]; at++)
    if (negators.has(words[at] ?? '')) after++;
  let before = 0;
  let open = first;
  for (let at = first - 1; at >= 0 && clauses[at] === clauses[first]; at--) {
    open = at;
    if (negators.has(words[at] ?? '')) before++;
  }
  if (before > 0 && !subject.has(words[open] ?? '')) return 'maybe';
  return (before + after) % 2 === 1 ? 'yes' : 'no';
}

/** Whether it is likely, nobody has said; but whether it happens may be a coin toss. */
function isLeftOpen({ words, clauses }: SpokenWords, first: number, says: Says, { openers }: Books): boolean {
  const [least, most] = limits(says);
  if (least < even && most > even) return false;
  for (let at = first - 1; at >= 0 && clauses[at] === clauses[first]; at--)
    if (openers.has(words[at] ?? '')) return true;
  return false;
}

/** Likelihoods that are not of what the sentence tells: in the unlikely event, his likely successor. */
function isAside({ words, clauses }: SpokenWords, first: number, last: number, known: Books): boolean {
  const next = words[last + 1] ?? '';
  if (known.conditions.has(next) || known.conditions.has(words[first - 1] ?? '')) return true;
  if (first !== last) return false;
  if (known.predicative.has(words[first] ?? '')) return clauses[last + 1] === clauses[last] && !known.named.has(next);
  if (!known.attributive.has(words[first] ?? '')) return false;
  return known.owners.has(words[first - 1] ?? '') && next !== '' && !known.named.has(next);
}

/** What a comparison says: more likely than not; more likely to stay than to go, which depends on what it is about. */
function comparison(
  words: readonly string[],
  last: number,
  { than, not, subject }: Books,
): Pick<Chance, 'says' | 'compared'> {
  // Where one word is both, the first opens the clause that is likely: plus probable que.
  const next = words[last + 1] ?? '';
  const isClause = than.has(next) && subject.has(next);
  const at = words.findIndex((word, index) => index > last + (isClause ? 1 : 0) && than.has(word));
  if (at < 0) return { says: isClause ? overEven : undefined };
  const [near, far] = [words.slice(last + 1, at), words.slice(at + 1)];
  return far.some((word) => not.has(word)) ? { says: ['likely'] } : { says: ['likely'], compared: { near, far } };
}
