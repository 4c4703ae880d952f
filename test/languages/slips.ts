import type { RuleFault } from '../../scripts/analysis-to-findings/rule.ts';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { styleRule } from '../../scripts/analysis-to-findings/rules/style-rule.ts';
import type { StyleRuleId } from '../../scripts/languages/house-style.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';

/** What a rule of house style finds in a text: its words, and what it would write; `?` where that is for the author to say. */
export function slipsIn(id: StyleRuleId, text: string, language = 'en'): string[] {
  return faultsIn(id, text, language).map(({ range, fix = '?' }) => `${text.slice(range?.start, range?.end)} → ${fix}`);
}

/** What house style is, as it is told with each slip in a text. */
export function housesIn(id: StyleRuleId, text: string, language = 'en'): (string | undefined)[] {
  return faultsIn(id, text, language).map(({ hint }) => hint);
}

function faultsIn(id: StyleRuleId, text: string, language: string): RuleFault[] {
  const analysis: Analysis = {
    ...{ schemaVersion: '1.0', id: 'a', language, status: 'draft', title: '', standfirst: '' },
    questions: [{ id: 'a', question: '', answer: [text] }],
  };
  const rule = styleRule(id, { wants: '', why: '' });
  return [...rule.check(ruleContextOf(analysis, 'a'), { rules: [], ran: [], faults: [] })];
}
