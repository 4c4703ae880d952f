/** Exit codes of every command (the contract's table). */
export const ExitCode = { done: 0, findings: 1, usage: 2, environment: 3, interrupted: 130, terminated: 143 } as const;

/**
 * A fault that is not the author's: wrong usage (2) or a failing environment (3).
 * Thrown, and shown as `message` and `hint` without a stack trace.
 */
export class Failure extends Error {
  readonly exitCode: 2 | 3;
  /** What the user can do about it. */
  readonly hint: string | undefined;

  constructor(exitCode: 2 | 3, message: string, hint?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.exitCode = exitCode;
    this.hint = hint;
  }
}
