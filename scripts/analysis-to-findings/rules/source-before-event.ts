import { type Claim, quoted, type Source } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

/** Hours by which it may still be the day before, elsewhere in the world. */
const earlierElsewhere = 12;
/** Kinds of sources that go on after their date, so that the day on which they were read counts. */
const goesOn: ReadonlySet<string> = new Set(['dataset']);

export const sourceBeforeEvent: Rule = {
  id: 'source-before-event',
  level: 'error',
  wants: 'A source that is cited for an event is not older than the event.',
  why: 'Nobody can report what has not happened yet, so one of the dates is wrong, or the source is cited for something else.',
  *check(context) {
    const sources = context.analysis.sources ?? [];
    for (const { index, thing } of context.things('claims')) {
      const { kind, when, citations, horizon } = thing;
      if (!when || !citations || horizon !== undefined || (kind !== 'fact' && kind !== 'reported')) continue;
      const day = dayOf(when.from);
      for (const [position, { source }] of citations.entries()) {
        const place = context.ids('sources').get(source) ?? -1;
        const cited = sources[place];
        if (!cited || !isBefore(dateOf(cited), day) || isPlanned(context, thing)) continue;
        const isHidden = cited.confidential === true || context.isSecret(cited.id);
        const name = isHidden ? `source ${place + 1}` : `the source ${quoted(cited.id)}`;
        const dated = isHidden ? 'before' : `${cited.date}, before`;
        const message = `${name} is dated ${dated} the event of ${claimName(context, index)}${isHidden ? '' : ` (${day})`}, for which it is cited`;
        const hint =
          'Correct the date of the source or `when`; of an announcement, `when` is the day on which it was made.';
        yield { pointer: `/claims/${index}/citations/${position}/source`, message, hint };
      }
    }
  },
};

/** The last day of which a source may tell. */
function dateOf({ kind, date, accessed }: Source): string | undefined {
  return goesOn.has(kind) ? (accessed ?? date) : date;
}

/** The day on which something began, wherever that was; a year or a month stays one. */
function dayOf(moment: string): string {
  const time = moment.includes('T') ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(time)) return moment.slice(0, 10);
  return new Date(time - earlierElsewhere * 3_600_000).toISOString().slice(0, 10);
}

/** Whether a date is surely before another: what one leaves open, it does not decide. */
function isBefore(date: string | undefined, day: string): boolean {
  if (date === undefined) return false;
  const digits = Math.min(date.length, day.length);
  return date.slice(0, digits) < day.slice(0, digits);
}

/** Whether what is reported is a plan, so that `when` tells of what was then to come. */
function isPlanned({ language }: RuleContext, { kind, statement }: Claim): boolean {
  return kind === 'reported' && (language.planned?.test(statement) ?? false);
}
