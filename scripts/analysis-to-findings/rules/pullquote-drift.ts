import { placedBlocks, quoted } from '../../model/index.ts';
import { agreement, quoteOf, quotingOf } from '../../quotations/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { foldText, paragraphsIn, type RuleContext, renderedText, type Text } from '../rule-context/index.ts';

/** Signs by which a text may differ from what a reader sees of it. */
const markup = /[*_[\]<`&\\~]|https?:|www\./i;

export const pullquoteDrift: Rule = {
  id: 'pullquote-drift',
  level: 'error',
  wants:
    'A pull quote stands in a paragraph of its own answer; it may drop an opening conjunction, capitalise what follows, and leave out with (…) what neither denies nor doubts nor attributes the rest.',
  why: 'A pull quote is what most readers remember, so it must not say more, less or something else than the answer.',
  *check(context) {
    for (const { index, thing } of context.things('questions')) {
      const paragraphs: Text[] = [];
      const quotes: Text[] = [];
      for (const { pointer: at, block } of placedBlocks(thing, index)) {
        if (typeof block === 'string') paragraphs.push({ pointer: at, value: block, kind: 'markdown' });
        else if (block.type === 'paragraph')
          paragraphs.push({ pointer: `${at}/text`, value: block.text, kind: 'markdown' });
        else if (block.type === 'pullquote') quotes.push({ pointer: `${at}/text`, value: block.text, kind: 'inline' });
      }
      for (const quote of quotes) {
        if (!quotesAsItStands(context, quote, paragraphs)) yield* drift(context, quote, paragraphs);
      }
    }
  },
};

/** Whether the quote is found without parsing, in paragraphs that show just what they hold, but for notes. */
function quotesAsItStands({ language }: RuleContext, quote: Text, paragraphs: readonly Text[]): boolean {
  if (markup.test(quote.value)) return false;
  const words = quoteOf(foldText(quote.value));
  return paragraphs.some(({ value }) => {
    return value.split(/\n[ \t]*\n/).some((paragraph) => {
      const bare = paragraph.replace(/(?<![ \t])[ \t]*\[\^[\w-]+\](?!:)/g, '');
      if (markup.test(bare)) return false;
      const quoting = quotingOf(words, foldText(bare), language);
      return quoting !== undefined && quoting.swallowed === undefined;
    });
  });
}

function* drift(context: RuleContext, quote: Text, paragraphs: readonly Text[]): Generator<RuleFault> {
  const text = renderedText(context.prose(quote));
  const words = quoteOf(text);
  let agreed = 0;
  let swallowed: string | undefined;
  for (const paragraph of paragraphs) {
    for (const node of paragraphsIn(context.prose(paragraph))) {
      const shown = renderedText(node);
      const quoting = quotingOf(words, shown, context.language);
      if (quoting && quoting.swallowed === undefined) return;
      swallowed ??= quoting?.swallowed;
      agreed = Math.max(agreed, agreement(text, shown));
    }
  }
  if (swallowed !== undefined) {
    const left = context.isSecret(swallowed) ? 'words' : quoted(swallowed);
    const says = `the pull quote leaves out ${left} with (…), so that it says another thing than its answer`;
    yield {
      pointer: quote.pointer,
      message: says,
      hint: 'Keep what denies, doubts, bounds or attributes the rest, or quote other words.',
    };
    return;
  }
  const hint = 'Repeat the words of the answer; put (…) where words are left out.';
  const message = `the pull quote is not in its answer${extent(text, agreed)}`;
  // Only where folding moved nothing do offsets in what is shown fit the text.
  const fits = text.length === quote.value.length && agreed > 0 && agreed < text.length;
  yield { pointer: quote.pointer, message, hint, ...(fits ? { range: { start: agreed, end: text.length } } : {}) };
}

function extent(text: string, agreed: number): string {
  if (agreed === text.length) return ': it begins or ends within a word or a number';
  return agreed === 0 ? '' : `; it agrees with it up to ${quoted(lastWords(text.slice(0, agreed)))}`;
}

function lastWords(text: string): string {
  const words = text.split(' ');
  return words.length > 4 ? `… ${words.slice(-4).join(' ')}` : text;
}
