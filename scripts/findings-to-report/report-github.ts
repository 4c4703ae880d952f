import { paint, visible } from '../cli/index.ts';
import { count, type Finding, type Outcome, type Severity } from '../model/index.ts';
import { closingCounts } from './report-pretty.ts';
import { bySeverity, nameOf, severities } from './severity.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** As many as GitHub shows of each kind a step. */
const shownOfEach = 10;

/** Annotations for GitHub Actions, errors first; the last line says how many more there are. */
export function githubAnnotations(outcomes: readonly Outcome[]): string {
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const lines: string[] = [];
  const leftOut: string[] = [];
  for (const severity of severities) {
    const those = bySeverity(findings, severity);
    lines.push(...those.slice(0, shownOfEach).map(annotation));
    if (those.length > shownOfEach) leftOut.push(count(those.length - shownOfEach, nameOf[severity]));
  }
  const counts = closingCounts(outcomes, paint(false));
  const more = `${leftOut.join(', ')} more: GitHub shows ${shownOfEach} of each kind a step.\n`;
  return `${lines.join('')}${counts}${leftOut.length > 0 ? more : ''}`;
}

function annotation(finding: Finding): string {
  const { severity, ruleId, file, line, column, endLine = line, endColumn = column, message, hint } = finding;
  // GitHub takes columns only when there is one line.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: ruleId })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  const text = hint === undefined ? visible(message) : `${visible(message)}\n${visible(hint)}`;
  return `::${commands[severity]} ${properties}::${escaped(text)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
