import { type Paint, visible, wrap } from '../cli/index.ts';
import { count, exactNumber, type Finding, type Outcome, type Severity } from '../model/index.ts';
import { rulesOf, type SkippedRule } from './report-rules.ts';
import { bySeverity, heaviestFirst, nameOf, severities } from './severity.ts';
import { sourceLine } from './source-line.ts';

/** More rules than these, skipped for one reason, are counted and not named. */
const fewRules = 5;

/** How wide an excerpt is where no terminal sets bounds. */
const widthElsewhere = 100;

/** The findings for people: file by file, errors first, each with its line where that may be shown; `width` is that of a terminal. */
export function prettyFindings(outcomes: readonly Outcome[], paint: Paint, width?: number): string {
  return outcomes
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) => {
      const title = paint.bold(`${visible(file)}: ${countsOf(findings)}`);
      const all = heaviestFirst(findings).map((finding) => `${prettyFinding(finding, paint, width)}\n\n`);
      return `${title}\n\n${all.join('')}`;
    })
    .join('');
}

/** How much was checked, and what could not be. */
export function closingCounts(outcomes: readonly Outcome[], paint: Paint): string {
  const { ran, skipped } = rulesOf(outcomes);
  const counts = severities.map((severity) => count(numberOf(outcomes, severity), nameOf[severity])).join(', ');
  const failed = outcomes.some(({ state }) => state === 'failed');
  const suppressed = outcomes.reduce((sum, one) => sum + one.suppressed.length, 0);
  const accepted = suppressed > 0 ? `; ${count(suppressed, 'finding')} suppressed` : '';
  const lines = [paint.bold(`${count(outcomes.length, 'file')}: ${failed ? paint.red(counts) : counts}${accepted}.`)];
  lines.push(`${count(ran.length, 'rule')} ran${skippedCount(skipped, outcomes.length)}`);
  for (const [reason, rules] of byReason(skipped)) {
    lines.push(`  ${rules.length > fewRules ? count(rules.length, 'rule') : rules.join(', ')}: ${reason}`);
  }
  return `${lines.join('\n')}\n`;
}

/** How many rules were skipped, each counted once, and in how many of the files. */
function skippedCount(skipped: readonly SkippedRule[], all: number): string {
  if (skipped.length === 0) return '; none was skipped.';
  const rules = new Set(skipped.map(({ rule }) => rule)).size;
  const files = new Set(skipped.flatMap((one) => one.files)).size;
  return `; ${exactNumber(rules)} skipped in ${exactNumber(files)} of ${count(all, 'file')}:`;
}

/** The skipped rules by the reason for which, and the number of files in which, they were skipped. */
function byReason(skipped: readonly SkippedRule[]): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { rule, why, files } of skipped) {
    const reason = `${visible(why)} (${count(files.length, 'file')})`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), rule]);
  }
  return reasons;
}

/** What a build has made of the analyses. */
export function buildCounts(outcomes: readonly Outcome[]): string {
  const number = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  const skipped = number('skipped') > 0 ? `, ${exactNumber(number('skipped'))} up to date` : '';
  const failed = number('failed') > 0 ? `, ${exactNumber(number('failed'))} failed` : '';
  return `${count(number('built'), 'brief')} built${skipped}${failed}.\n`;
}

/** How many findings have a severity. */
export function numberOf(outcomes: readonly Outcome[], severity: Severity): number {
  return outcomes.reduce((sum, { findings }) => sum + bySeverity(findings, severity).length, 0);
}

/** Only what there is: 2 errors, 1 note. */
function countsOf(findings: readonly Finding[]): string {
  return severities
    .map((severity) => [bySeverity(findings, severity).length, nameOf[severity]] as const)
    .filter(([number]) => number > 0)
    .map(([number, noun]) => count(number, noun))
    .join(', ');
}

function prettyFinding(finding: Finding, paint: Paint, width: number | undefined): string {
  const { file, line, column, severity, ruleId, message, hint } = finding;
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
  const head = `${paint.bold(`${visible(file)}:${line}:${column}`)} ${colour(nameOf[severity])} ${paint.dim(ruleId)}`;
  // In a file or a pipe, a message stays in one line, in which it can be searched for.
  const told = (text: string) => wrap(visible(text), 2, width ?? Number.POSITIVE_INFINITY);
  return [
    head,
    ...told(message),
    ...shownLine(finding, paint, width ?? widthElsewhere, colour),
    ...(hint ? told(hint).map(paint.dim) : []),
  ].join('\n');
}

function shownLine({ line, endLine, excerpt }: Finding, paint: Paint, width: number, colour: Paint['red']): string[] {
  if (!excerpt) return [];
  const number = String(line).padStart(5);
  const margin = (text: string) => paint.dim(`${text} │ `);
  if (excerpt === 'withheld') {
    return [margin(number) + paint.dim('(not shown: this line may name a confidential source)')];
  }
  const { text, markAt, markWidth, goesOn } = sourceLine(excerpt, Math.max(30, width - number.length - 3));
  // What goes on beyond the shown line is pointed at where it begins.
  const mark = '^'.repeat(goesOn || (endLine ?? line) > line ? 1 : markWidth);
  return [margin(number) + text, `${margin(' '.repeat(number.length))}${' '.repeat(markAt)}${colour(mark)}`];
}
