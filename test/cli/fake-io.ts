import type { Io } from '../../scripts/cli/io.ts';

/** An Io that remembers what was written to it. */
export function fakeIo(settings: Partial<Io> = {}): Io & { readonly stdout: string; readonly stderr: string } {
  let stdout = '';
  let stderr = '';
  return {
    cwd: '/nowhere',
    project: settings.cwd ?? '/nowhere',
    isNpmScript: false,
    env: {},
    out(text) {
      stdout += text;
    },
    err(text) {
      stderr += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    today: '2024-11-01',
    signal: new AbortController().signal,
    ...settings,
    get stdout() {
      return stdout;
    },
    get stderr() {
      return stderr;
    },
  };
}
