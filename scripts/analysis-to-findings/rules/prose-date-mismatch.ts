import { quoted } from '../../model/index.ts';
import { dateSlips } from '../figures/index.ts';
import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

export const proseDateMismatch: Rule = {
  id: 'prose-date-mismatch',
  level: 'warning',
  wants: 'A date in a sentence that cites a claim is the `when` of that claim.',
  why: 'Readers quote the day as they quote the number, and a wrong month puts an event before its cause.',
  *check(context) {
    for (const { sentence, index, start, end } of dateSlips(context)) {
      const { text, span } = sentence;
      const range = { start: span.start + start, end: span.start + end };
      const when = context.analysis.claims?.[index]?.when;
      const words = text.value.slice(range.start, range.end);
      const says = [when?.from, when?.to].filter((day) => day !== undefined).join(' to ');
      const message = context.isSecret(words)
        ? `this date is not that of the claim ${claimName(context, index)}`
        : `the sentence says ${quoted(words)}, the claim ${claimName(context, index)} says ${says}`;
      const hint = 'Correct one, or put the note after the clause that it belongs to.';
      yield { pointer: text.pointer, range, message, hint };
    }
  },
};
