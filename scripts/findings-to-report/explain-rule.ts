import { type Paint, wrap } from '../cli/index.ts';
import { Failure, nearest } from '../model/index.ts';
import { otherFindings } from './other-findings.ts';
import { ruleFacts } from './rule-catalogue.ts';
import { ruleExamples } from './rule-examples.generated.ts';
import { type RulePart, ruleParts } from './rule-text.ts';
import { nameOf } from './severity.ts';

/** What `validate --explain` prints. Throws a usage failure (2) when there is no such rule. */
export function explainRule(id: string, paint: Paint): string {
  const facts = ruleFacts.find((one) => one.id === id);
  const examples = ruleExamples[id];
  if (facts && examples) return `${[paint.bold(id), ...ruleParts(facts, examples).map(inTerminal)].join('\n\n')}\n`;
  const other = otherFindings.find((one) => one.id === id);
  if (!other) throw unknownRule(id);
  return `${paint.bold(id)}\n\n${inTerminal(other.says)}\n\nNo rule, but a fault of its own: ${nameOf[other.level]} at every status.\n`;
}

function inTerminal(part: RulePart): string {
  if (typeof part === 'string') return wrap(part, 0).join('\n');
  return part.text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
}

function unknownRule(id: string): Failure {
  const near = nearest(
    id,
    [...ruleFacts, ...otherFindings].map((one) => one.id),
  );
  const all = `The rules are: ${ruleFacts.map((one) => one.id).join(', ')}.`;
  return new Failure(2, `There is no rule “${id}”.`, near ? `Did you mean ${near}?` : all);
}
