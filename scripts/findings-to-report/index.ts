export { explainRule } from './explain-rule.ts';
export { otherFindings } from './other-findings.ts';
export { type ReportFormat, report, reportFormats } from './report.ts';
export { buildJson } from './report-json.ts';
export { buildCounts, closingCounts, numberOf, prettyFindings } from './report-pretty.ts';
export { repairSummary } from './report-repairs.ts';
export { type RuleExample, type RuleExamples, type RuleFacts, type RulePart, ruleParts } from './rule-text.ts';
export { nameOf } from './severity.ts';
