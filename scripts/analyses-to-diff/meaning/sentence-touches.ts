import type { Touch } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { turnsByOrder } from './reordered.ts';
import type { Word } from './sentence-words.ts';
import { wordChanges } from './word-changes.ts';

/** What the change of a sentence touches; nothing where it is only written in another way. */
export function sentenceTouches(old: readonly Word[], fresh: readonly Word[], lexicon: Lexicon): Set<Touch> {
  const { removed, added, hasLookAlikes, isRespaced } = wordChanges(old, fresh, lexicon);
  const touches = new Set<Touch>();
  if (hasLookAlikes) touches.add('look-alikes');
  if (isRespaced) touches.add('words');
  const [gone, come] = [without(removed, added), without(added, removed)];
  const moved = without(removed, gone);
  const plain = (words: readonly Word[]) => words.filter((word) => !addWord(word, lexicon, touches));
  const [plainGone, plainCome] = [plain(gone), plain(come)];

  if (moved.some(({ form }) => form.startsWith('[^'))) touches.add('citations');
  if (moved.some(({ form }) => lexicon.isNumber(form)) && numbersIn(old, lexicon) !== numbersIn(fresh, lexicon))
    if (gone.length + come.length > 0 || turnsByOrder(old, fresh, lexicon)) touches.add('figures');
  const words = moved.filter(({ form }) => !form.startsWith('[^'));
  if (gone.length + come.length > 0) {
    if (words.some(({ form }) => lexicon.isFloating(form))) touches.add('meaning');
    const [kept, stayed] = [without(old, gone), without(fresh, come)];
    const isOtherVoice = hasPassive(gone, lexicon) !== hasPassive(come, lexicon);
    // The passive turns the order round, and says the same: it says another thing where the order stays.
    const isExchanged = words.some(({ form }) => form.length > 3) && turnsByOrder(kept, stayed, lexicon);
    if (isOtherVoice ? words.length === 0 : isExchanged) touches.add('meaning');
    if (isContrary(gone, come, lexicon)) touches.add('meaning');
    if (areOtherNames(plainGone, plainCome, lexicon)) touches.add('names');
    if (plainGone.length + plainCome.length > 0) touches.add('words');
  } else if (words.length > 0) touches.add(turnsByOrder(old, fresh, lexicon) ? 'meaning' : 'words');
  return touches;
}

/** Adds what a word touches that has come or gone; whether it is known to touch anything. */
function addWord({ form }: Word, lexicon: Lexicon, touches: Set<Touch>): boolean {
  const found: Touch[] = [];
  if (form.startsWith('[^')) found.push('citations');
  if (lexicon.isNumber(form)) found.push('figures');
  if (lexicon.isCertainty(form)) found.push('certainty');
  if (lexicon.isTurn(form) || form === '?') found.push('meaning');
  for (const touch of found) touches.add(touch);
  return found.length > 0;
}

function numbersIn(words: readonly Word[], lexicon: Lexicon): string {
  return words
    .map(({ form }) => form)
    .filter(lexicon.isNumber)
    .join(' ');
}

/** The words of a list that another does not have, or not as often. */
function without(words: readonly Word[], others: readonly Word[]): Word[] {
  const left = new Map<string, number>();
  for (const { form } of others) left.set(form, (left.get(form) ?? 0) + 1);
  return words.filter(({ form }) => {
    const count = left.get(form) ?? 0;
    if (count > 0) left.set(form, count - 1);
    return count === 0;
  });
}

/** Whether a word gave way to its contrary: rose to fell, harmed to unharmed, harmful to harmless. */
function isContrary(gone: readonly Word[], come: readonly Word[], lexicon: Lexicon): boolean {
  const [old, fresh] = [gone, come].map((words) => words.map(({ form }) => form)) as [string[], string[]];
  if (old.length === 0 || fresh.length === 0) return false;
  const sides = new Set(old.flatMap(lexicon.sidesOf));
  const meets = fresh.flatMap(lexicon.sidesOf).some((side) => sides.has(-side));
  return meets || isPrefixed(new Set(old), fresh, lexicon) || isPrefixed(new Set(fresh), old, lexicon);
}

/** Whether one of the words is another with a beginning that turns it, with another such beginning, or with another ending. */
function isPrefixed(others: ReadonlySet<string>, words: readonly string[], { withoutPrefix }: Lexicon): boolean {
  const bare = new Set(
    [...others].flatMap((word) => [word, ...withoutPrefix(word).filter(({ length }) => length > 4)]),
  );
  const hasEnding = (word: string) => word.endsWith('less') && others.has(`${word.slice(0, -4)}ful`);
  return words.some((word) => hasEnding(word) || withoutPrefix(word).some((rest) => bare.has(rest)));
}

/** Whether words make a passive that names the doer: was attacked by. */
function hasPassive(words: readonly Word[], lexicon: Lexicon): boolean {
  return words.some(({ form }) => lexicon.isPassive(form)) && words.some(({ form }) => lexicon.isDoer(form));
}

/** Whether names gave way to others; not where one is only written out or shortened. */
function areOtherNames(gone: readonly Word[], come: readonly Word[], lexicon: Lexicon): boolean {
  if (!lexicon.hasNames) return false;
  const isName = ({ form, shown, isFirst }: Word) => /^\p{Lu}/u.test(shown) && (!isFirst || lexicon.isName(form));
  const [old, fresh] = [gone.filter(isName), come.filter(isName)];
  if (old.length === 0 || fresh.length === 0) return false;
  return !isAcronym(old, fresh) && !isAcronym(fresh, old);
}

function isAcronym(short: readonly Word[], long: readonly Word[]): boolean {
  const initials = long.map(({ form }) => form.charAt(0)).join('');
  return short.length === 1 && long.length > 1 && short[0]?.form.toLowerCase() === initials.toLowerCase();
}
