import { quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { bareWords, publicTexts, type RuleContext, type Text, type TextRange } from '../rule-context/index.ts';

/** Longest text that may be nothing but a placeholder. */
const longestWhole = 40;

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  level: 'error',
  notYet: true,
  wants: 'No text holds what only stands for words that are still to come: TK, TBC, XX, lorem ipsum, [NAME HERE].',
  why: 'A gap that was to be filled later is seen by every reader when it was not.',
  *check(context) {
    const { placeholders } = context.languages;
    const suspects = new Set(context.holding(placeholders.signs));
    const inBrackets = placeholders.inBrackets(context.language);
    if (context.mayHold(inBrackets))
      for (const text of context.texts()) if (inBrackets.test(text.value)) suspects.add(text);
    const isWhole = (value: string) => value.length < longestWhole && placeholders.isWhole(value);
    let shown: ReadonlySet<string> | undefined;
    for (const text of context.texts()) {
      const { value } = text;
      if (!isWhole(value) && !suspects.has(text)) continue;
      // Asked only now, since hardly any text comes so far.
      shown ??= new Set(Array.from(publicTexts(context), ({ pointer }) => pointer));
      if (!shown.has(text.pointer)) continue;
      if (isWhole(value)) yield left(context, text, { start: 0, end: value.length });
      else yield* leftIn(context, text);
    }
  },
};

function* leftIn(context: RuleContext, text: Text): Generator<RuleFault> {
  let words: string | undefined;
  let last = 0;
  const found = [...context.languages.placeholders.in(text.value)].sort((a, b) => a.start - b.start);
  for (const range of found) {
    words ??= bareWords(text.value);
    const letters = words.slice(range.start, range.end);
    if (range.start < last || letters !== text.value.slice(range.start, range.end) || isActor(context, letters))
      continue;
    last = range.end;
    yield left(context, text, range);
  }
}

function isActor({ analysis }: RuleContext, letters: string): boolean {
  return (analysis.actors ?? []).some(({ acronym, name }) => acronym === letters || name === letters);
}

function left(context: RuleContext, { pointer, value }: Text, range: TextRange): RuleFault {
  const words = value.slice(range.start, range.end);
  const name = context.isSecret(words) ? 'a placeholder' : quoted(words);
  const message = `${name} only stands for what is still to come`;
  return { pointer, range, message, hint: 'Write what belongs there, or leave the sentence out until it is known.' };
}
