import type { Outcome } from '../model/index.ts';
import type { Input } from '../workspace/index.ts';
import type { Checked } from './check.ts';
import { failureFinding } from './findings.ts';

/** What is known of an analysis when its run ends. */
export type Known = Omit<Checked, 'analysis' | 'pictures'>;

/** What became of an input. */
export function outcome(
  { file }: Input,
  { findings, suppressed, rules, environment }: Known,
  state: Outcome['state'],
  outputs: string[] = [],
): Outcome {
  return { file, state, outputs, findings, suppressed, rules, environment };
}

/** What is known of an analysis that something else than its author kept from being judged or built. */
export function failed(input: Input, error: unknown, checked?: Checked): Known {
  const { findings = [], suppressed = [], rules = { ran: [], skipped: [] } } = checked ?? {};
  return { findings: [...findings, failureFinding(input, error)], suppressed, rules, environment: true };
}
