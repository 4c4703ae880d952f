import { npmScript } from './npm-script.ts';

/** What a command may use of the process around it, so that tests can give it another. */
export interface Io {
  /** Absolute: where the user stands, whence relative paths go and as seen from where paths are shown. */
  cwd: string;
  /** Absolute: the folder whose `analyses/` and `out/` are meant when none is named. It is `cwd` unless npm was called below it. */
  project: string;
  /** Whether npm runs the command as a script of the project, and so has read its flags first. */
  isNpmScript: boolean;
  env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  out(text: string): void;
  /** Progress and messages. */
  err(text: string): void;
  outIsTerminal: boolean;
  errIsTerminal: boolean;
  /** Width of the terminal in columns. */
  columns: number;
  /** Day on which the command runs, in UTC (YYYY-MM-DD). Nothing that is built depends on it. */
  today: string;
  /** Aborted when the user interrupts. */
  signal: AbortSignal;
}

/** Cells for what people read in a terminal, up to where lines become tiring; undefined where there is none. */
export function readingWidth(isTerminal: boolean, columns: number): number | undefined {
  return isTerminal ? Math.min(columns, 120) : undefined;
}

/** The real process, for a command. */
export function processIo(signal: AbortSignal, command: string | undefined): Io {
  const project = process.cwd();
  const script = npmScript(command, process.env, project);
  return {
    cwd: script?.standing ?? project,
    project,
    isNpmScript: script !== undefined,
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
    today: new Date().toISOString().slice(0, 10),
    signal,
  };
}
