import { fromPointer, isObject, nearest, quoted } from '../../model/index.ts';
import type { Judging, Rule, RuleFault } from '../rule.ts';
import type { RuleContext } from '../rule-context/index.ts';
import { hasExpired, suppress, suppressible } from '../suppressions.ts';

/** Runs last, as it looks at what the other rules found. */
export const suppressionStale: Rule = {
  id: 'suppression-stale',
  level: 'error',
  firm: true,
  wants: 'Every suppression names a rule and a place, has a reason, has not expired, and still suppresses something.',
  why: 'A suppression that has outlived its finding would hide the next one.',
  *check(context, judging) {
    const { suppressions = [] } = context.analysis;
    if (suppressions.length === 0) return;
    const { used } = suppress(context.analysis, judging);
    for (const [index, suppression] of suppressions.entries()) {
      const { rule, pointer, reason } = suppression;
      const at = `/suppressions/${index}`;
      if (!suppressible(rule, judging)) {
        yield notSuppressible(context, rule, judging, `${at}/rule`);
      } else if (reason === undefined) {
        const message = 'the suppression gives no reason, so it does not hold';
        yield { pointer: at, message, hint: 'Say in `reason` why the finding is accepted.' };
      } else if (hasExpired(suppression, judging)) {
        const message = `the suppression of ${quoted(rule)} has expired (its last day was ${suppression.expires}), so it does not hold`;
        yield {
          pointer: `${at}/expires`,
          message,
          hint: 'Correct what the rule finds, or give the suppression a new day.',
        };
      } else if (!resolves(context.analysis, pointer)) {
        const hint = 'Take the pointer from the finding as `validate --format json` prints it.';
        yield { pointer: `${at}/pointer`, message: 'there is nothing at this place of the analysis', hint };
      } else if (judging.ran.includes(rule) && !used.has(index)) {
        const message = `${quoted(rule)} finds nothing there that could be suppressed`;
        yield { pointer: at, message, hint: 'Remove the suppression.' };
      }
    }
  },
};

function notSuppressible(context: RuleContext, rule: string, judging: Judging, pointer: string): RuleFault {
  if (judging.rules.some(({ id }) => id === rule)) {
    const message = `findings of ${quoted(rule)} cannot be suppressed`;
    return { pointer, message, hint: 'It protects sources, or what the brief is made from; correct what it finds.' };
  }
  const known = judging.rules.filter(({ firm }) => !firm).map(({ id }) => id);
  const meant = nearest(rule, known);
  const hint = meant === undefined ? 'Only what a rule finds can be suppressed.' : `Did you mean ${quoted(meant)}?`;
  const name = context.isSecret(rule) ? 'this' : quoted(rule);
  return { pointer, message: `${name} is not a rule whose findings can be suppressed`, hint };
}

/** Whether a pointer leads to something in a value. */
function resolves(value: unknown, pointer: string): boolean {
  let here = value;
  for (const segment of fromPointer(pointer)) {
    const isIndex = /^(?:0|[1-9][0-9]*)$/.test(segment);
    if (Array.isArray(here) ? !isIndex : !isObject(here)) return false;
    if (!Object.hasOwn(here as object, segment)) return false;
    here = (here as Readonly<Record<string, unknown>>)[segment];
  }
  return true;
}
