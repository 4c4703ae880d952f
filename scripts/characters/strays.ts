import type { Languages } from '../languages/index.ts';
import { quoted } from '../model/index.ts';
import { composedLetters } from './decomposed.ts';
import { mixedWordsIn } from './mixed-words.ts';
import { type Mojibake, mojibakeIn } from './mojibake.ts';
import { fullWidth, rightToLeft, type Spot, type StrayKind, strayKinds, unpairedIn } from './stray-kinds.ts';

/** What hardly anybody means to write, in a text. */
export interface Stray {
  start: number;
  end: number;
  /** What comes into its place, where that is safe. */
  repair?: string;
  kind: Pick<StrayKind, 'names' | 'hint'>;
}

/** What the language of an analysis makes right. */
export type WritingOfLanguage = Pick<Spot, 'isRightToLeft' | 'isFullWidth'>;

/** Signs of which some kind may be; all others are spared the search. */
const traces =
  /[\u034f\u180b-\u180f\ufe00-\ufe0f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u2f00-\u2fd5\u3164\ud835\udb40-\udbff\ue000-\uf8ff\ufb00-\ufdc7\ufe80-\ufeff\uff10-\uff5a\uffa0\ufff9-\ufffd]/;

/** The strays of a text in their order. */
export function straysIn(text: string, language: WritingOfLanguage): Stray[] {
  const found: Stray[] = mojibakeIn(text).map(misread);
  if (traces.test(text)) found.push(...signsIn(text, language, found));
  for (const { start, end, script, other, letter } of mixedWordsIn(text)) {
    const hint = `Type the word anew: \`${letter}\` in it is ${other}, and only looks as if it were ${script}.`;
    const names = [`${script} and ${other} letters in one word`, `words of ${script} and ${other} letters`] as const;
    found.push({ start, end, kind: { names, hint } });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The signs of all kinds, but for those in stretches that were misread. */
function signsIn(text: string, language: WritingOfLanguage, misreadings: readonly Stray[]): Stray[] {
  const writing = {
    isRightToLeft: language.isRightToLeft || rightToLeft.test(text),
    isFullWidth: language.isFullWidth || fullWidth.test(text),
    unpaired: unpairedIn(text),
  };
  const found: Stray[] = [];
  for (const kind of strayKinds) {
    let next = 0;
    for (const { 0: sign, index: start } of text.matchAll(kind.pattern)) {
      while ((misreadings[next]?.end ?? text.length) <= start) next++;
      const spot = { text, start, end: start + sign.length, ...writing };
      if ((misreadings[next]?.start ?? text.length) <= start || kind.isFine?.(spot)) continue;
      found.push({ start, end: spot.end, kind, ...(kind.repair && { repair: kind.repair(sign, spot) }) });
    }
  }
  return found;
}

function misread({ start, end, text }: Mojibake): Stray {
  const names = ['letters read in a wrong encoding', 'stretches read in a wrong encoding'] as const;
  const again = 'Copy the text again from where it came: its bytes are UTF-8, and were read as an older encoding.';
  if (text === undefined || text.includes('\ufffd')) return { start, end, kind: { names, hint: again } };
  return {
    start,
    end,
    repair: text,
    kind: {
      names,
      hint: `Write ${quoted(text)}, or copy the text again: its bytes are UTF-8, and were read as an older encoding.`,
    },
  };
}

/** A stretch of a text with its strays and its letters in parts repaired, as far as that is safe. */
export function repaired(text: string, strays: readonly Stray[], { start, end }: Pick<Stray, 'start' | 'end'>): string {
  let whole = '';
  let last = start;
  for (const stray of strays) {
    if (stray.repair === undefined || stray.start < last || stray.end > end) continue;
    whole += text.slice(last, stray.start) + stray.repair;
    last = stray.end;
  }
  return composedLetters(whole + text.slice(last, end));
}

/** What the language of a tag makes right. */
export function writingOf(tag: string, languages: Languages): WritingOfLanguage {
  return { isRightToLeft: languages.isRightToLeft(tag), isFullWidth: /^(?:zh|ja|ko|yue|wuu)\b/i.test(tag) };
}
