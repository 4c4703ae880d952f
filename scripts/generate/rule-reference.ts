import {
  nameOf,
  type otherFindings,
  type RuleExamples,
  type RuleFacts,
  type RulePart,
  ruleParts,
} from '../findings-to-report/index.ts';
import { ruleExample } from './rule-example.ts';
import { ruleFixtures } from './rule-fixtures.ts';

/** Examples by rule, from the fixtures of its tests; a rule without both kinds has none. */
export function examplesOf(root: string, rules: readonly RuleFacts[]): Map<string, RuleExamples> {
  const examples = new Map<string, RuleExamples>();
  for (const { id } of rules) {
    const fixtures = ruleFixtures(root, id);
    if (!fixtures) continue;
    const { passing, failing } = fixtures;
    const { says, pointer, file } = failing;
    examples.set(id, {
      passing: ruleExample(passing, pointer, true),
      failing: { ...ruleExample(failing, pointer, false), file, says },
    });
  }
  return examples;
}

/** The module that `validate --explain` reads. */
export function examplesModule(examples: ReadonlyMap<string, RuleExamples>): string {
  return `// Made by \`npm run generate\` from test/rules/; do not edit.
import type { RuleExamples } from './rule-text.ts';

export const ruleExamples: Readonly<Record<string, RuleExamples>> = ${JSON.stringify(Object.fromEntries(examples), null, 2)};
`;
}

const head = `<!-- Made from the rules and from test/rules/ by \`npm run generate\`; do not edit. -->

# Rules

\`validate\` checks what the schema cannot say by rules. \`validate --explain RULE\` prints what stands here. A rule can be
[suppressed](fields.md#suppression) in the file, with a reason, a name and a last day; the place is the finding’s
\`pointer\`, which \`--format json\` shows, or one above it. What is suppressed is counted, never hidden.
`;

/** `docs/rules.md`: a section a rule, with its id as the anchor, and a table of the findings that no rule makes. */
export function ruleReference(
  rules: readonly RuleFacts[],
  examples: ReadonlyMap<string, RuleExamples>,
  others: typeof otherFindings,
): string {
  const sections = rules.flatMap((facts) => {
    const its = examples.get(facts.id);
    return its ? [`## ${facts.id}\n\n${ruleParts(facts, its).map(inMarkdown).join('\n\n')}\n`] : [];
  });
  const rows = others.map(({ id, level, says }) => `| <a id="${id}"></a>\`${id}\` | ${nameOf[level]} | ${says} |`);
  const table = ['| finding | severity | when |', '| --- | --- | --- |', ...rows].join('\n');
  const last = `## Findings that no rule makes\n\nThey come from reading the file, its pictures and the schema, and cannot be suppressed.\n\n${table}\n`;
  return [head, ...sections, last].join('\n');
}

function inMarkdown(part: RulePart): string {
  return typeof part === 'string' ? part : `\`\`\`${part.language}\n${part.text}\n\`\`\``;
}
