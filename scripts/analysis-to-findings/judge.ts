import type { Fault, RulesRun, Severity } from '../model/index.ts';
import type { Rule, RuleFault } from './rule.ts';
import type { RuleContext } from './rule-context/index.ts';
import { rules as allRules } from './rules/index.ts';
import { type SuppressedFault, suppress } from './suppressions.ts';

/** What the rules come to: which of them ran, what they found, and which of it the analysis suppresses. */
export interface Judgement extends RulesRun {
  faults: Fault[];
  suppressed: SuppressedFault[];
}

/**
 * Runs the rules on an analysis that matches the schema; a rule that crashes is an error, never a pass. `today` (YYYY-MM-DD)
 * lets suppressions expire.
 */
export function judge(context: RuleContext, rules: readonly Rule[] = allRules, today?: string): Judgement {
  const faults: Fault[] = [];
  const ran: string[] = [];
  const skipped: RulesRun['skipped'] = [];
  for (const rule of rules) {
    if (rule.needsOriginal && context.analysis.translationOf !== undefined && !context.original) {
      skipped.push({ rule: rule.id, why: noOriginal });
      continue;
    }
    const severity = severityOf(rule, context);
    try {
      const found = [...rule.check(context, { rules, ran, faults, today })];
      for (const fault of found)
        faults.push({ ruleId: rule.id, severity, ...(rule.asWritten ? fault : inAuthorsText(fault, context)) });
      ran.push(rule.id);
    } catch {
      // What was thrown stays unsaid: it could hold a piece of a confidential value.
      const message = `the rule \`${rule.id}\` crashed, so it says nothing about this analysis`;
      const hint = 'This is a mistake in Briefwright: please report it, without the file if it is confidential.';
      faults.push({ ruleId: 'rule-crashed', severity: 'error', message, pointer: '', hint });
      skipped.push({ rule: rule.id, why: 'the rule crashed' });
    }
  }
  const { faults: kept, suppressed } = suppress(context.analysis, { rules, ran, faults, today });
  return { faults: kept, suppressed, ran, skipped };
}

const noOriginal = 'the original of the translation is not beside it, or does not fit the schema';

/** The rules of a file that no rule can look at, and why. */
export function skipAll(why: string, rules: readonly Rule[] = allRules): RulesRun {
  return { ran: [], skipped: rules.map(({ id }) => ({ rule: id, why })) };
}

/** Rules look at texts as they are read; authors are told where in their own. */
function inAuthorsText(fault: RuleFault, { origin }: RuleContext): RuleFault {
  return fault.range ? { ...fault, range: origin(fault.pointer, fault.range) } : fault;
}

function severityOf(rule: Rule, { analysis }: RuleContext): Severity {
  return rule.notYet && rule.level === 'error' && analysis.status === 'draft' ? 'warning' : rule.level;
}
