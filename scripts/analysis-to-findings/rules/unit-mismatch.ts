import { quoted } from '../../model/index.ts';
import { type FigureSlip, figureSlips, figureText } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  level: 'warning',
  wants:
    'The unit or the currency of a number in a sentence that cites a claim is that of the claim, or the number is converted.',
  why: 'The right number of the wrong unit looks right at a glance, and is off by miles.',
  *check(context) {
    for (const slip of figureSlips(context)) if (slip.what === 'unit') yield fault(context, slip);
  },
};

function fault(context: RuleContext, { sentence: { text, span }, start, end, index }: FigureSlip): RuleFault {
  const range = { start: span.start + start, end: span.start + end };
  const figure = context.analysis.claims?.[index]?.figure;
  const words = text.value.slice(range.start, range.end);
  const says = quoted((figure && figureText(figure)) ?? '').slice(1, -1);
  const message = context.isSecret(words)
    ? `this unit is not that of the claim ${claimName(context, index)}`
    : `the sentence says ${quoted(words)}, the claim ${claimName(context, index)} says ${says}`;
  return { pointer: text.pointer, range, message, hint: 'Write the unit of the claim, or convert the number as well.' };
}
