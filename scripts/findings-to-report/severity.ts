import type { Finding, Severity } from '../model/index.ts';

/** From the heaviest to the lightest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What a severity is called before people. */
export const nameOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Findings of one severity, in their order. */
export function bySeverity(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}

/** Findings with the heaviest first, otherwise in their order. */
export function heaviestFirst(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((severity) => bySeverity(findings, severity));
}
