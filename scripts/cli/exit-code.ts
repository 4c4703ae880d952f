import { ExitCode, hasErrors, type Outcome } from '../model/index.ts';

/** The contract's exit code for a run that came to its end: a failing environment weighs more than findings. */
export function exitCodeOf(outcomes: readonly Outcome[], tooManyWarnings = false): number {
  if (outcomes.some(({ environment }) => environment)) return ExitCode.environment;
  const failed = outcomes.some(({ state, findings }) => state === 'failed' || hasErrors(findings));
  return failed || tooManyWarnings ? ExitCode.findings : ExitCode.done;
}
