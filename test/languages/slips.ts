import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import { styleRule } from '../../scripts/analysis-to-findings/rules/style-rule.ts';
import type { StyleRuleId } from '../../scripts/languages/house-style.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';

/** What a rule of house style finds in a text: its words, and what it would write; `?` where that is for the author to say. */
export function slipsIn(id: StyleRuleId, text: string, language = 'en'): string[] {
  const analysis: Analysis = {
    ...{ schemaVersion: '1.0', id: 'a', language, status: 'draft', title: '', standfirst: '' },
    questions: [{ id: 'a', question: '', answer: [text] }],
  };
  const rule = styleRule(id, { wants: '', why: '' });
  const faults = [...rule.check(ruleContextOf(analysis, 'a'), { rules: [], ran: [], faults: [] })];
  return faults.map(({ range, fix = '?' }) => `${text.slice(range?.start, range?.end)} → ${fix}`);
}
