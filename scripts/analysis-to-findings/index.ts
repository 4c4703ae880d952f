export { findingAtStart, findingMaker } from './finding-maker.ts';
export { judge } from './judge.ts';
export { type AnalysisFile, type JudgingOptions, judgeDocument } from './judge-document.ts';
export { fixFile, type Left } from './repairs/index.ts';
export type { Rule, RuleFault } from './rule.ts';
export { type Original, type RuleContext, ruleContextOf } from './rule-context/index.ts';
export { confidentialExposed, rules } from './rules/index.ts';
