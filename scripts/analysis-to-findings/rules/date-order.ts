import { type Claim, quoted, type When } from '../../model/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

/** How many characters of a moment count: its precision may be less than its digits. */
const digits: Readonly<Partial<Record<When['precision'], number>>> = { year: 4, month: 7 };
const dayDigits = 10;

export const dateOrder: Rule = {
  id: 'date-order',
  level: 'error',
  wants:
    'Events and sources come before the cut-off, the cut-off before publication, publication before updates, and corrections stand newest first.',
  why: 'A date out of order is a slip, and readers judge by the dates what the analysis could have known.',
  *check(context) {
    const { informationCutoff, published, updated } = context.analysis;
    // An updated analysis may take in what happened since it was first published.
    const last = latest(published, updated);
    if (isAfter(informationCutoff, last)) {
      const message = `the brief is ${updated === last ? 'updated' : 'published'} before its own cut-off${day(context, informationCutoff)}`;
      yield { pointer: updated === last ? '/updated' : '/published', message };
    }
    if (isAfter(published, updated)) {
      yield { pointer: '/updated', message: `the brief is updated before it is published${day(context, published)}` };
    }
    for (const { index, thing } of context.things('claims')) {
      yield* claimOrder(context, thing, index, informationCutoff ?? last);
    }
    yield* sourceOrder(context, last);
    yield* correctionOrder(context);
  },
};

function* claimOrder(
  context: RuleContext,
  claim: Claim,
  index: number,
  limit: string | undefined,
): Generator<RuleFault> {
  const { kind, when, asOf } = claim;
  const what = limit === context.analysis.informationCutoff ? 'the cut-off' : 'publication';
  const happened = kind === 'fact' || kind === 'reported';
  if (when && happened && isAfter(when.from, limit, digits[when.precision])) {
    const message = `the event of ${claimName(context, index)} comes after ${what}${day(context, limit)}`;
    const hint = 'What is still to come is a `forecast`; of an announcement, give the day on which it was made.';
    yield { pointer: `/claims/${index}/when/from`, message, hint };
  }
  if (isAfter(asOf, limit)) {
    const message = `${claimName(context, index)} is as of a day after ${what}${day(context, limit)}`;
    yield { pointer: `/claims/${index}/asOf`, message };
  }
  if (when && endsBeforeItBegins(when)) {
    yield {
      pointer: `/claims/${index}/when/to`,
      message: `the event of ${claimName(context, index)} ends before it begins`,
    };
  }
}

function* sourceOrder(context: RuleContext, last: string | undefined): Generator<RuleFault> {
  for (const { index, thing } of context.things('sources')) {
    const { id, date, accessed, confidential } = thing;
    const isLate = { date: isAfter(date, last), accessed: isAfter(accessed, last) };
    if (!isLate.date && !isLate.accessed) continue;
    const name = confidential || context.isSecret(id) ? `source ${index + 1}` : `the source ${quoted(id)}`;
    const after = `after publication${confidential ? '' : day(context, last)}`;
    const own = (date: string | undefined) => (confidential ? '' : day(context, date).slice(1));
    if (isLate.date) {
      const message = `${name} is dated${own(date)}${confidential ? ' ' : ', '}${after}`;
      const hint = 'A page that changes has its day in `accessed`.';
      yield { pointer: `/sources/${index}/date`, message, hint };
    }
    if (isLate.accessed) {
      const message = `${name} was read${own(accessed) && ` on${own(accessed)},`} ${after}`;
      yield { pointer: `/sources/${index}/accessed`, message };
    }
  }
}

function* correctionOrder({ analysis }: RuleContext): Generator<RuleFault> {
  const { corrections = [], published, updated } = analysis;
  for (const [index, { date }] of corrections.entries()) {
    const pointer = `/corrections/${index}/date`;
    if (isAfter(date, corrections[index - 1]?.date)) {
      const message = `correction ${index + 1} is newer than the one before it`;
      yield { pointer, message, hint: 'Put the newest correction first.' };
    } else if (isAfter(published, date)) {
      yield { pointer, message: `correction ${index + 1} is older than the brief` };
    } else if (isAfter(date, updated)) {
      const message = `correction ${index + 1} is newer than the last update`;
      yield { pointer, message, hint: 'Give its day as `updated` too.' };
    }
  }
}

/** Whether a date surely comes after another: as far as both are known, and counting no more than `most` characters. */
function isAfter(date: string | undefined, other: string | undefined, most = dayDigits): boolean {
  if (date === undefined || other === undefined) return false;
  const known = Math.min(most, date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

function endsBeforeItBegins({ from, to, precision }: When): boolean {
  if (to === undefined || zoneOf(from) !== zoneOf(to)) return false;
  return isAfter(from, to, digits[precision] ?? 'YYYY-MM-DDThh:mm'.length);
}

function zoneOf(moment: string): string {
  return /T.*?(Z|[+-].*)$/.exec(moment)?.[1] ?? '';
}

function latest(date: string | undefined, other: string | undefined): string | undefined {
  return date === undefined || (other !== undefined && other > date) ? other : date;
}

/** A day as a message names it; left out where it could be one of a confidential source. */
function day(context: RuleContext, date: string | undefined): string {
  return date === undefined || context.isSecret(date) ? '' : `, ${quoted(date)}`;
}
