import { execFile } from 'node:child_process';
import type { Ended } from './command.ts';

/** The environment without what npm tells its scripts: the tests may themselves be run by npm. */
export function environmentWithoutNpm(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^GITHUB_ACTIONS$/i.test(name));
  return Object.fromEntries(inherited);
}

/** Runs `npm run …` in a folder to its end; npm's own lines are left out of standard output. */
export function npmRun(args: readonly string[], cwd: string): Promise<Ended> {
  const env = { ...environmentWithoutNpm(), npm_config_update_notifier: 'false' };
  return new Promise((done) => {
    const child = execFile(
      'npm',
      ['run', ...args],
      { cwd, env, shell: process.platform === 'win32' },
      (_, stdout, stderr) => {
        done({ code: child.exitCode, stdout: stdout.replace(/^\n(> .*\n)+\n/, ''), stderr });
      },
    );
  });
}
