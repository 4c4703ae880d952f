import { ExitCode } from '../model/index.ts';

/** How a run can be interrupted from outside. */
export interface Interruption {
  signal: AbortSignal;
  /** Exit code, once it has happened. */
  exitCode(): number | undefined;
}

const codes = { SIGINT: ExitCode.interrupted, SIGTERM: ExitCode.terminated, SIGHUP: ExitCode.terminated } as const;

const patienceMs = 5000;

/** Turns signals into an abort, so that a run can clean up; a second signal ends the process at once. */
export function watchSignals(watched: Pick<NodeJS.Process, 'on' | 'exit'>): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  for (const [name, exitCode] of Object.entries(codes)) {
    watched.on(name as NodeJS.Signals, () => {
      // Temporary files and the browser are also cleared away when the process exits.
      if (code !== undefined) watched.exit(exitCode);
      code = exitCode;
      controller.abort(new Error('Interrupted.'));
      // Should clearing away hang, it goes on without.
      setTimeout(() => watched.exit(exitCode), patienceMs).unref();
    });
  }
  return { signal: controller.signal, exitCode: () => code };
}
