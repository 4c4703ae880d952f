import { quoted } from '../../model/index.ts';
import { mixedWordsIn } from './mixed-words.ts';
import { type Mojibake, mojibakeIn } from './mojibake.ts';
import { type Spot, type StrayKind, strayKinds } from './stray-kinds.ts';

/** What hardly anybody means to write, in a text. */
export interface Stray {
  start: number;
  end: number;
  /** What comes into its place, where that is safe. */
  repair?: string;
  kind: Pick<StrayKind, 'names' | 'hint'>;
}

/** Signs of which some kind may be; all others are spared the search. */
const traces =
  /[\u034f\u180b-\u180f\ufe00-\ufe0f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u2f00-\u2fd5\u3164\ud835\udb40-\udbff\ue000-\uf8ff\ufb00-\ufdc7\ufe80-\ufeff\uff10-\uff5a\uffa0\ufff9-\ufffd]/;

/** The strays of a text in their order; none overlaps another. */
export function straysIn(text: string, language: Pick<Spot, 'isRightToLeft' | 'isFullWidth'>): Stray[] {
  const found: Stray[] = mojibakeIn(text).map(misread);
  if (traces.test(text)) {
    const taken = [...found];
    for (const kind of strayKinds) {
      for (const { 0: sign, index: start } of text.matchAll(kind.pattern)) {
        const spot = { text, start, end: start + sign.length, ...language };
        if (taken.some((one) => one.start <= start && start < one.end) || kind.isFine?.(spot)) continue;
        found.push({ start, end: spot.end, kind, ...(kind.repair && { repair: kind.repair(sign, spot) }) });
      }
    }
  }
  for (const { start, end, script, other, letter } of mixedWordsIn(text)) {
    const hint = `Type the word anew: \`${letter}\` in it is ${other}, and only looks as if it were ${script}.`;
    const names = [`${script} and ${other} letters in one word`, `words of ${script} and ${other} letters`] as const;
    found.push({ start, end, kind: { names, hint } });
  }
  return found.sort((a, b) => a.start - b.start);
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

/** A stretch of a text with its strays repaired, as far as that is safe. */
export function repaired(text: string, strays: readonly Stray[], { start, end }: Pick<Stray, 'start' | 'end'>): string {
  let whole = '';
  let last = start;
  for (const stray of strays) {
    if (stray.repair === undefined || stray.start < last || stray.end > end) continue;
    whole += text.slice(last, stray.start) + stray.repair;
    last = stray.end;
  }
  return whole + text.slice(last, end);
}
