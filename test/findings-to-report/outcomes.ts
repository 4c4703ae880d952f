import type { Finding } from '../../scripts/model/finding.ts';
import type { Outcome } from '../../scripts/model/outcome.ts';

/** An error at 3:5–3:9, with changes. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'date-order',
    severity: 'error',
    message: 'updated before published',
    file: 'analyses/a.yaml',
    pointer: '/updated',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    ...changes,
  };
}

/** A file that failed with these findings, with changes. */
export function outcome(findings: Finding[], changes: Partial<Outcome> = {}): Outcome {
  return {
    file: 'analyses/a.yaml',
    state: 'failed',
    outputs: [],
    findings,
    suppressed: [],
    rules: { ran: ['date-order', 'unused'], skipped: [] },
    environment: false,
    ...changes,
  };
}

/** A finding that is suppressed. */
export const suppressed: Outcome['suppressed'][number] = {
  finding: finding({ ruleId: 'unused', severity: 'warning', message: 'nothing uses the claim `x`' }),
  suppression: { reason: 'Kept for the next version.', by: 'R. Editor', expires: '2030-01-01' },
};
