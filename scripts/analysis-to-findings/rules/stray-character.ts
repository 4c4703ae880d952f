import { repaired, type Stray, straysIn, writingOf } from '../../characters/index.ts';
import { asSeen, codePoint, exactNumber, quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { type RuleContext, type Text, unsafeUrl } from '../rule-context/index.ts';

/** Most findings of one kind in a text; the last of them stands for all that follow. */
const most = 3;
/** How much of a word is looked at to either side of a sign. */
const reach = 30;

export const strayCharacter: Rule = {
  id: 'stray-character',
  level: 'warning',
  asWritten: true,
  wants:
    'Texts hold no characters that nobody means to write: invisible ones where they do nothing, remains of other programs, letters of another script within a word.',
  why: 'They come with pasted text, nobody sees them, and they break searches, comparisons, links and print.',
  *check(context) {
    const writing = writingOf(context.analysis.language, context.languages);
    for (const text of context.uncommonTexts()) {
      // An address with something invisible in it is refused as unsafe.
      if (/\/(?:url|archivedUrl)$/.test(text.pointer) && unsafeUrl(text.value)) continue;
      const strays = straysIn(text.value, writing);
      for (const together of ofOneKind(strays)) yield* faultsOf(context, text, strays, together);
    }
  },
};

function ofOneKind(strays: readonly Stray[]): Iterable<Stray[]> {
  const kinds = new Map<string, Stray[]>();
  for (const stray of strays) {
    const [name] = stray.kind.names;
    const known = kinds.get(name);
    if (known) known.push(stray);
    else kinds.set(name, [stray]);
  }
  return kinds.values();
}

/** Strays of one kind, those within a word together. */
function* faultsOf(
  context: RuleContext,
  { pointer, value }: Text,
  all: readonly Stray[],
  strays: readonly Stray[],
): Generator<RuleFault> {
  const words = byWord(value, strays);
  for (const [index, inWord] of words.entries()) {
    const isRest = index === most - 1 && words.length > most;
    const shown = isRest ? words.slice(index).flat() : inWord;
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last) return;
    const range = { start: first.start, end: last.end };
    const fix = repaired(value, all, range);
    const place = isRest ? 'from here on' : placeOf(context, value, range);
    const isSafe = shown.some(({ repair }) => repair !== undefined);
    yield {
      pointer,
      message: `${nameOf(value, shown)} ${place}`,
      hint: first.kind.hint,
      range,
      ...(isSafe && { fix }),
    };
    if (isRest) return;
  }
}

function byWord(value: string, strays: readonly Stray[]): Stray[][] {
  const words: Stray[][] = [];
  let last: Stray | undefined;
  for (const stray of strays) {
    if (last && !/\s/.test(value.slice(last.end, stray.start))) words.at(-1)?.push(stray);
    else words.push([stray]);
    last = stray;
  }
  return words;
}

/** `a soft hyphen (U+00AD) stands`, `2 soft hyphens (U+00AD) stand`; stretches of letters without a code point. */
function nameOf(value: string, strays: readonly Stray[]): string {
  const [first] = strays;
  if (!first) return '';
  const [one, many] = first.kind.names;
  const isSign = /^an? /.test(one);
  const code = isSign ? ` (${codePoint(value.slice(first.start))})` : '';
  const name = strays.length === 1 ? one : `${exactNumber(strays.length)} ${many}`;
  return `${name}${code} ${isSign && strays.length === 1 ? 'stands' : 'stand'}`;
}

/** Beside or inside which word; of words that must not be repeated, nothing. */
function placeOf(context: RuleContext, value: string, { start, end }: { start: number; end: number }): string {
  const left = /\S*$/.exec(value.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const right = /^\S*/.exec(value.slice(end, end + reach))?.[0] ?? '';
  const word = asSeen(left + value.slice(start, end) + right);
  const next = right || (/^\s*(\S+)/.exec(value.slice(end, end + reach))?.[1] ?? '');
  if (context.isSecret(word) || context.isSecret(next)) return 'here';
  if (left !== '' && right !== '') return `inside ${quoted(word)}`;
  if (left === '' && /[\p{L}\p{N}]/u.test(word) && right === '') return `in ${quoted(word)}`;
  if (left !== '') return `after ${quoted(asSeen(left))}`;
  return next === '' ? 'at the end' : `before ${quoted(asSeen(next))}`;
}
