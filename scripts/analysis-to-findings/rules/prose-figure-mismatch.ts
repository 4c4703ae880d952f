import { quoted } from '../../model/index.ts';
import { type FigureSlip, figureSlips, figureText } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

export const proseFigureMismatch: Rule = {
  id: 'prose-figure-mismatch',
  level: 'warning',
  wants: 'A number in a sentence that cites a claim is the figure of that claim.',
  why: 'A figure that changes between the claim and the prose is the slip that readers quote.',
  *check(context) {
    for (const slip of figureSlips(context)) if (slip.what !== 'unit') yield fault(context, slip);
  },
};

function fault(context: RuleContext, { sentence: { text, span }, start, end, index, what }: FigureSlip): RuleFault {
  const range = { start: span.start + start, end: span.start + end };
  const figure = context.analysis.claims?.[index]?.figure;
  const words = text.value.slice(range.start, range.end);
  const name = claimName(context, index);
  const own = figure && (figureText(figure) ?? figure.verbatim);
  const says = own === undefined ? 'gives no number' : `says ${unquoted(own)}`;
  const said = {
    number: `the sentence says ${quoted(words)}, the claim ${name} ${says}`,
    thing: `${quoted(words)} is the number of the claim ${name}, which counts ${quoted(figure?.counts ?? '')} and not what the sentence counts`,
    change: `${quoted(words)} is the number of the claim ${name}, which goes another way than in the sentence`,
    unit: '',
  };
  const message = context.isSecret(words) ? `this number is not the figure of the claim ${name}` : said[what];
  const hint = 'Correct one, or put the note after the clause that it belongs to.';
  return { pointer: text.pointer, range, message, hint };
}

/** An author's words as a message may hold them, without marks around them. */
function unquoted(words: string): string {
  return quoted(words).slice(1, -1);
}
