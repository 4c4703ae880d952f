import { unprintedStretches } from '../../characters/index.ts';
import { count, exactNumber, quoted } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import type { RuleContext, Text } from '../rule-context/index.ts';

/** Most findings in a text, and most texts with findings; the last of them stands for all that follow. */
const most = { inText: 3, texts: 20 };
/** What `stray-character` speaks of. */
const strays = /^[\p{Co}\ufffc\ufffd\u2800\s]+$/u;
/** Where nothing is printed that needs letters of its own. */
const unprinted = /^\/id$|\/(?:id|src|counts|by|reason)$/;
const hint = 'Write the name in letters that the fonts have; or suppress this where only the HTML is read.';

export const missingGlyph: Rule = {
  id: 'missing-glyph',
  level: 'warning',
  asWritten: true,
  wants: 'Every character is in one of the fonts that the PDF is printed with.',
  why: 'What no font has is printed as an empty box, and a name in it cannot be read.',
  *check(context) {
    const texts = context
      .uncommonTexts()
      .filter(({ pointer }) => !unprinted.test(pointer))
      .map((text) => ({ text, stretches: stretchesOf(text) }))
      .filter(({ stretches }) => stretches.length > 0);
    for (const [index, { text, stretches }] of texts.slice(0, most.texts).entries()) {
      const rest = index === most.texts - 1 ? texts.length - most.texts : 0;
      yield* faultsOf(context, text, stretches, rest);
    }
  },
};

function stretchesOf({ value }: Text): ReturnType<typeof unprintedStretches> {
  return unprintedStretches(value).filter(({ start, end }) => !strays.test(value.slice(start, end)));
}

function* faultsOf(
  context: RuleContext,
  { pointer, value }: Text,
  stretches: ReturnType<typeof stretchesOf>,
  moreTexts: number,
): Generator<RuleFault> {
  const shown = stretches.slice(0, most.inText);
  for (const [index, { start, end, kind }] of shown.entries()) {
    const isLast = index === shown.length - 1;
    const more = [
      ...(isLast && stretches.length > most.inText ? [`${exactNumber(stretches.length - most.inText)} more here`] : []),
      ...(isLast && moreTexts > 0 ? [count(moreTexts, 'more text')] : []),
    ];
    const rest = more.length > 0 ? `; so it is with ${more.join(' and ')}` : '';
    const stretch = value.slice(start, end);
    const words = context.isSecret(stretch) ? '' : ` ${quoted(stretch)}`;
    const message = `no font of the PDF has the ${kind}${words}, so boxes are printed${rest}`;
    yield { pointer, message, hint, range: { start, end } };
  }
}
