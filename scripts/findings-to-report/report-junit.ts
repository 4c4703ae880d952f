import { count, type Finding, type Outcome, type Tool } from '../model/index.ts';
import { rulesOf } from './report-rules.ts';
import { heaviestFirst, nameOf } from './severity.ts';

/** One file judged by one rule. */
interface Case {
  rule: string;
  /** Only errors fail a case; the rest is told in its output. */
  errors: Finding[];
  told: string[];
  skipped?: string;
}

/** Findings that say that Briefwright could not do its work, which JUnit tells from a test that fails. */
const broken: ReadonlySet<string> = new Set(['rule-crashed', 'not-built', 'file-unreadable']);

/** JUnit XML: a suite for each file, a case for each rule that looked at it, was skipped, or found something. */
export function junitXml(outcomes: readonly Outcome[], { name, version }: Tool): string {
  const suites = outcomes.map((outcome) => ({ outcome, cases: casesOf(outcome) }));
  const { ran, skipped } = rulesOf(outcomes);
  const facts = { version, files: outcomes.length, 'rules that ran': ran.length, 'rules skipped': skipped.length };
  const properties = Object.entries({ ...facts, suppressed: numberSuppressed(outcomes) })
    .map(([key, value]) => element('property', { name: key, value: String(value) }))
    .join('\n');
  const body = suites.map(({ outcome, cases }) =>
    element(
      'testsuite',
      { name: outcome.file, ...countsOf(cases), skipped: cases.filter((one) => one.skipped !== undefined).length },
      `\n<properties>\n${properties}\n</properties>\n${cases.map((one) => caseXml(outcome.file, one)).join('\n')}\n`,
    ),
  );
  const total = countsOf(suites.flatMap(({ cases }) => cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name, ...total }, `\n${body.join('\n')}\n`)}\n`;
}

function casesOf({ findings, suppressed, rules }: Outcome): Case[] {
  const cases = new Map<string, Case>(rules.ran.map((rule) => [rule, { rule, errors: [], told: [] }]));
  for (const { rule, why } of rules.skipped) cases.set(rule, { rule, errors: [], told: [], skipped: why });
  const caseOf = (rule: string): Case => {
    const found = cases.get(rule) ?? { rule, errors: [], told: [] };
    cases.set(rule, found);
    return found;
  };
  for (const finding of heaviestFirst(findings)) {
    if (finding.severity === 'error') caseOf(finding.ruleId).errors.push(finding);
    else caseOf(finding.ruleId).told.push(`${nameOf[finding.severity]}: ${told(finding)}`);
  }
  for (const { finding, suppression } of suppressed) {
    const { reason, by, expires } = suppression;
    caseOf(finding.ruleId).told.push(`suppressed: ${told(finding)}\n  ${reason} (${by}, until ${expires})`);
  }
  return [...cases.values()];
}

function caseXml(file: string, { rule, errors, told: output, skipped }: Case): string {
  const parts = skipped === undefined ? [] : [element('skipped', {}, escaped(skipped))];
  const [first] = errors;
  if (first) {
    const message =
      errors.length === 1 ? first.message : `${count(errors.length, 'error')}; the first: ${first.message}`;
    const kind = broken.has(rule) ? 'error' : 'failure';
    parts.push(element(kind, { type: rule, message }, escaped(errors.map(told).join('\n'))));
  }
  if (output.length > 0) parts.push(element('system-out', {}, escaped(output.join('\n'))));
  return element('testcase', { name: rule, classname: file }, parts.join('\n'));
}

function told({ file, line, column, message, hint }: Finding): string {
  return `${file}:${line}:${column} ${message}${hint === undefined ? '' : `\n  ${hint}`}`;
}

function countsOf(cases: readonly Case[]): { tests: number; failures: number; errors: number } {
  const failing = cases.filter(({ errors }) => errors.length > 0);
  const errors = failing.filter(({ rule }) => broken.has(rule)).length;
  return { tests: cases.length, failures: failing.length - errors, errors };
}

function numberSuppressed(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { suppressed }) => sum + suppressed.length, 0);
}

/** An element; `content` is XML already. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value), true)}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; what XML 1.0 cannot hold, and what could forge a report, becomes U+FFFD. */
function escaped(text: string, inAttribute = false): string {
  const clean = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '\ufffd')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
  return inAttribute
    ? clean.replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    : clean.replaceAll('\r', '&#13;');
}
