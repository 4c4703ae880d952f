import { type Doubt, leftOverMarks, lostLinks, lostStructure } from '../../markup/index.ts';
import type { Rule } from '../rule.ts';
import { proseOverload } from '../rule-context/index.ts';

/** Words in italics or bold that are read as such whatever stands around: pairs of stars, a letter inside each, a space or mark outside. */
const soundEmphasis = /(?<![^\s(“‘«])(\*\*?)(?=[\p{L}\p{N}])[^*\n`[\]\\<>]*(?<=[\p{L}\p{N}])\1(?![^\s.,;:!?)”’»])/gu;
/** Without any of these there is no doubt, unless a line opens with a digit or a fence. */
const signs = ['*', '_', '~', '|', '>', ']:', '](', '://', 'ww.', 'wW.', 'Ww.', 'WW.', '\n'];
const suspicious = { sign: /[*_~|>]/, pair: /\]:|\]\(|:\/\/|[Ww]{3}\./, opening: /^[ \t]*(?:\d|```)/ };

export const markupUnclear: Rule = {
  id: 'markup-unclear',
  level: 'warning',
  wants: 'Every sign of prose is either read as markup or shown as it was typed, and the author can tell which.',
  why: 'Markdown leaves pairs of signs standing, renumbers lists and drops cells without a word, and readers act on what is left.',
  *check(context) {
    const holding = new Set(context.holding(signs));
    for (const text of context.proses()) {
      if (!(holding.has(text) ? isSuspicious(text.value) : suspicious.opening.test(text.value))) continue;
      if (proseOverload(text.value)) continue;
      const read = { value: text.value, tree: context.prose(text) };
      const doubts: Doubt[] = [...leftOverMarks(read), ...lostStructure(read), ...lostLinks(read)];
      for (const { start, end, message, hint } of doubts) {
        yield { pointer: text.pointer, range: { start, end }, message, hint };
      }
    }
  },
};

function isSuspicious(text: string): boolean {
  if (suspicious.pair.test(text) || suspicious.opening.test(text)) return true;
  if (text.includes('\n') && text.split('\n').some((line) => suspicious.opening.test(line))) return true;
  return suspicious.sign.test(text) && (!text.includes('*') || suspicious.sign.test(text.replace(soundEmphasis, '')));
}
