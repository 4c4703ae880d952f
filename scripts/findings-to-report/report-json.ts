import type { Finding, Outcome, Tool } from '../model/index.ts';
import { repairsOf } from './report-repairs.ts';
import { rulesOf } from './report-rules.ts';

/** What `validate --format json` prints. */
export function validateJson(outcomes: readonly Outcome[], tool: Tool): string {
  return print({
    tool: { name: tool.name, version: tool.version },
    files: outcomes.map(({ file }) => file),
    rules: rulesOf(outcomes),
    findings: outcomes.flatMap(({ findings }) => findings.map(inOrder)),
    suppressed: outcomes.flatMap(({ suppressed }) =>
      suppressed.map(({ finding, suppression }) => ({ finding: inOrder(finding), suppression })),
    ),
    // Members without a value are not printed.
    fixed: repairsOf(outcomes, 'fixed'),
    notFixed: repairsOf(outcomes, 'left'),
  });
}

/** What `build-brief --json` prints. */
export function buildJson(outcomes: readonly Outcome[]): string {
  const listed = (state: Outcome['state']) =>
    outcomes
      .filter((outcome) => outcome.state === state)
      .map(({ file, outputs, findings }) => ({ file, outputs, findings: findings.map(inOrder) }));
  return print({ built: listed('built'), skipped: listed('skipped'), failed: listed('failed') });
}

/** A finding with its members in the contract's order, whoever made it. */
function inOrder(finding: Finding): Finding {
  const { ruleId, severity, message, file, pointer, line, column, endLine, endColumn, hint, url } = finding;
  const optional = Object.entries({ endLine, endColumn, hint, url }).filter(([, value]) => value !== undefined);
  return { ruleId, severity, message, file, pointer, line, column, ...Object.fromEntries(optional) };
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
