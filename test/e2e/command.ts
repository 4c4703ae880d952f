import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The project that is tested. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** What a command did. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunningCommand {
  process: ChildProcess;
  /** Resolves once standard error holds a text. */
  says(text: string): Promise<void>;
  ended: Promise<Ended>;
}

/** Starts `node scripts/launch.mjs …` in a folder. */
export function start(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  root = projectRoot,
): RunningCommand {
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS, BRIEFWRIGHT_BROWSER, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
  const says = (text: string) =>
    new Promise<void>((done, fail) => {
      const look = () => stderr.includes(text) && done();
      child.stderr.on('data', look);
      look();
      void ended.then(() => fail(new Error(`It ended without saying ${text}: ${stderr}`)));
    });
  return { process: child, says, ended };
}

/** Runs `node scripts/launch.mjs …` in a folder to its end. */
export function run(args: readonly string[], cwd: string, env?: Record<string, string>, root?: string): Promise<Ended> {
  return start(args, cwd, env, root).ended;
}
