import { foldLetters } from '../../model/index.ts';
import { editsBetween } from '../edits-between.ts';
import type { Lexicon } from './lexicon.ts';
import { turning, type Word } from './sentence-words.ts';

/** Beyond, two sentences have so little in common that all their words have changed. */
const mostEdits = 150;

/** Which words two sentences do not share. */
export interface WordChanges {
  removed: Word[];
  added: Word[];
  /** Whether letters gave way to others that look the same, or the direction of a text is turned. */
  hasLookAlikes: boolean;
  /** Whether one word is now written as two, or two as one, and no hyphen says that they belong together. */
  isRespaced: boolean;
}

/** The words that were taken out and put in, without those that are only written in another way. */
export function wordChanges(old: readonly Word[], fresh: readonly Word[], lexicon: Lexicon): WordChanges {
  const changes: WordChanges = { removed: [], added: [], hasLookAlikes: false, isRespaced: false };
  for (const [gone, come] of groups(old, fresh)) {
    const both = [...gone, ...come];
    const keepsHyphen = both.some(({ form }) => form.includes('-'));
    if (joined(gone) === joined(come) && !(keepsHyphen && both.some(({ form }) => lexicon.isAmount(form)))) {
      // To re-sign is not to resign.
      changes.isRespaced ||= keepsHyphen || !both.some(({ isHyphenated }) => isHyphenated);
    } else if (looksAlike(gone, come)) {
      changes.hasLookAlikes = true;
    } else {
      changes.removed.push(...gone);
      changes.added.push(...come);
    }
  }
  const all = [...changes.removed, ...changes.added];
  if (all.some(({ form }) => turning.test(form))) changes.hasLookAlikes = true;
  return changes;
}

/** What was taken out and put in at each place. */
function groups(old: readonly Word[], fresh: readonly Word[]): [Word[], Word[]][] {
  const forms = (words: readonly Word[]) => words.map(({ form }) => form);
  const runs = editsBetween(forms(old), forms(fresh), mostEdits);
  if (!runs) return [[[...old], [...fresh]]];
  const found: [Word[], Word[]][] = [];
  let [i, j] = [0, 0];
  runs.forEach(({ in: side, items: { length } }, index) => {
    if (side === 'old') {
      const next = runs[index + 1];
      const size = next?.in === 'new' ? next.items.length : 0;
      found.push([old.slice(i, i + length), fresh.slice(j, j + size)]);
    } else if (side === 'new' && runs[index - 1]?.in !== 'old') found.push([[], fresh.slice(j, j + length)]);
    if (side !== 'new') i += length;
    if (side !== 'old') j += length;
  });
  return found;
}

function joined(words: readonly Word[]): string {
  const text = words.map(({ form }) => form).join('');
  return text.replaceAll('-', '').toLowerCase();
}

/** The same to the eye, in letters of another script. */
function looksAlike(old: readonly Word[], fresh: readonly Word[]): boolean {
  const [was, is] = [old, fresh].map((words) => words.map(({ form }) => form).join(' '));
  return was !== undefined && is !== undefined && scripts(was) !== scripts(is) && foldLetters(was) === foldLetters(is);
}

function scripts(text: string): string {
  return [/\p{sc=Latin}/u, /\p{sc=Cyrillic}/u, /\p{sc=Greek}/u].map((script) => script.test(text)).join();
}
