import type { Finding, Severity } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Paint } from './colour.ts';
import { rulesOf } from './report-rules.ts';
import { visible } from './visible.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];
const names: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The findings for people: file by file, errors first. No line of the file itself is shown: it may name a source. */
export function prettyFindings(outcomes: readonly Outcome[], paint: Paint): string {
  const files = outcomes.filter(({ findings }) => findings.length > 0);
  return files
    .map(
      ({ findings }) =>
        `${sorted(findings)
          .map((one) => prettyFinding(one, paint))
          .join('\n')}\n\n`,
    )
    .join('');
}

/** How much was checked, and what could not be. */
export function closingCounts(outcomes: readonly Outcome[], paint: Paint): string {
  const { ran, skipped } = rulesOf(outcomes);
  const counts = order.map((severity) => count(numberOf(outcomes, severity), names[severity])).join(', ');
  const failed = outcomes.some(({ state }) => state === 'failed');
  const lines = [paint.bold(`${count(outcomes.length, 'file')}: ${failed ? paint.red(counts) : counts}.`)];
  lines.push(
    `${count(ran.length, 'rule')} ran${skipped.length === 0 ? '; none was skipped.' : `; ${skipped.length} skipped:`}`,
  );
  for (const { rule, why, files } of skipped) lines.push(`  ${rule}: ${visible(why)} (${count(files.length, 'file')})`);
  return `${lines.join('\n')}\n`;
}

/** What a build has made of the analyses. */
export function buildCounts(outcomes: readonly Outcome[]): string {
  const number = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  const skipped = number('skipped') > 0 ? `, ${number('skipped').toLocaleString('en')} up to date` : '';
  const failed = number('failed') > 0 ? `, ${number('failed').toLocaleString('en')} failed` : '';
  return `${count(number('built'), 'brief')} built${skipped}${failed}.\n`;
}

/** How many findings have a severity. */
export function numberOf(outcomes: readonly Outcome[], severity: Severity): number {
  return outcomes.reduce((sum, one) => sum + one.findings.filter((finding) => finding.severity === severity).length, 0);
}

/** A number with its noun: no errors, 1 error, 2 errors. */
export function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function prettyFinding(finding: Finding, paint: Paint): string {
  const { file, line, column, severity, ruleId, message, hint } = finding;
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
  const head = `${paint.bold(`${visible(file)}:${line}:${column}`)} ${colour(names[severity])} ${paint.dim(ruleId)}`;
  return [head, `  ${visible(message)}`, ...(hint ? [paint.dim(`  ${visible(hint)}`)] : [])].join('\n');
}
