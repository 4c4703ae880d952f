import type { Rule } from '../analysis-to-findings/index.ts';
import { nameOf } from './severity.ts';

/** What people are told of a rule, apart from what it does. */
export type RuleFacts = Pick<Rule, 'id' | 'level' | 'notYet' | 'wants' | 'why'>;

/** Part of a fixture that shows what a rule wants. */
export interface RuleExample {
  /** Lines of an analysis; `# …` stands for what is left out. */
  text: string;
  language: 'yaml' | 'json';
}

/** What shows a rule at work: an analysis that it passes, and one that it fails with what it then says. */
export interface RuleExamples {
  passing: RuleExample;
  failing: RuleExample & { file: string; says: string };
}

/** A part of what is told of a rule: a paragraph or an example. */
export type RulePart = string | RuleExample;

/** What is told of a rule, for `--explain` and for the docs alike. */
export function ruleParts(facts: RuleFacts, { passing, failing }: RuleExamples): RulePart[] {
  return [
    facts.wants,
    facts.why,
    severityByStatus(facts),
    `This fails${inFile(facts, failing)}:`,
    failing,
    `It says: ${failing.says}.`,
    'This passes:',
    passing,
  ];
}

/** What a finding of the rule weighs at each status of an analysis, in one sentence. */
export function severityByStatus({ level, notYet }: Pick<RuleFacts, 'level' | 'notYet'>): string {
  const weight = { error: 'An error', warning: 'A warning', info: 'A note' }[level];
  return notYet && level === 'error'
    ? `A ${nameOf.warning} in a draft, where it only says “not there yet”; an error at \`review\` and \`published\`.`
    : `${weight} at every status.`;
}

/** One rule compares the analysis with the name of its file. */
function inFile({ id }: RuleFacts, { file }: { file: string }): string {
  return id === 'id-filename' ? ` in a file named \`${file}\`` : '';
}
