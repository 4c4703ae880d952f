import { judge } from '../../../scripts/analysis-to-findings/judge.ts';
import type { Rule } from '../../../scripts/analysis-to-findings/rule.ts';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';

/** What a rule finds in an analysis that says one paragraph, as the words that it points at, or the place. */
export function foundIn(rule: Rule, language: string, paragraph: string, more: Partial<Analysis> = {}): string[] {
  const analysis: Analysis = {
    schemaVersion: '1.0',
    id: 'x',
    language,
    status: 'draft',
    title: 'T',
    standfirst: 'S',
    questions: [{ id: 'q', question: 'Q?', answer: paragraph }],
    ...more,
  };
  const { faults } = judge(ruleContextOf(analysis, 'x'), [rule]);
  return faults.map(({ pointer, range }) =>
    range && pointer === '/questions/0/answer' ? paragraph.slice(range.start, range.end) : pointer,
  );
}
