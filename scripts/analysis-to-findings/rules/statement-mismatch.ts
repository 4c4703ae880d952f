import { lexiconOf } from '../../languages/index.ts';
import { quoted } from '../../model/index.ts';
import { figureText, statementDate, statementSlip } from '../figures/index.ts';
import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

export const statementMismatch: Rule = {
  id: 'statement-mismatch',
  level: 'warning',
  wants: 'The number and the date in the statement of a claim are those of its figure and of its `when`.',
  why: 'Prose is checked against the figure, so a figure that is not the one of its statement lets the wrong number through.',
  *check(context) {
    const lexicon = lexiconOf(context.language);
    if (!lexicon) return;
    for (const { index, thing: claim } of context.things('claims')) {
      const pointer = `/claims/${index}/statement`;
      const slip = claim.figure && statementSlip(context, claim, index, lexicon);
      if (slip && claim.figure) {
        const name = claimName(context, index);
        const words = claim.statement.slice(slip.start, slip.end);
        const message = context.isSecret(words)
          ? `the figure of ${name} is not the number of its statement`
          : `the statement of ${name} says ${quoted(words)}, its figure says ${figureText(claim.figure)}`;
        yield { pointer, range: { start: slip.start, end: slip.end }, message, hint: 'Correct one of the two.' };
      }
      const date = statementDate(claim, context.reading, lexicon);
      if (date && claim.when) {
        const name = claimName(context, index);
        const words = claim.statement.slice(date.start, date.end);
        const message = context.isSecret(words)
          ? `the date of ${name} is not that of its statement`
          : `the statement of ${name} says ${quoted(words)}, its \`when\` says ${claim.when.from}`;
        yield { pointer, range: { start: date.start, end: date.end }, message, hint: 'Correct one of the two.' };
      }
    }
  },
};
