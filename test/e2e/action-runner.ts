import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeEach, expect } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';
import { projectRoot } from './command.ts';

interface Step {
  name: string;
  id?: string;
  if?: string;
  uses?: string;
  with?: Record<string, string>;
  shell?: string;
  env?: Record<string, string>;
  run?: string;
}
interface Action {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
}

export const action = load(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as Action;
export const step = (name: string) => {
  const found = action.runs.steps.find((one) => one.name === name);
  if (!found) throw new Error(`There is no step ${name}.`);
  return found;
};

export let folder = '';
/** Where the analyses are: a git repository. */
export const repository = () => join(folder, 'repository');

beforeEach(async () => {
  folder = await tempFolder({ 'repository/analyses/a.json': analysisJson('a') });
  for (const name of ['runner', 'stubs', 'action/scripts']) mkdirSync(join(folder, name), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit();
});

export function git(...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: repository(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** Commits everything, and returns the commit. */
export function commit(): string {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
  return git('rev-parse', 'HEAD');
}

export function write(path: string, text: string): void {
  writeFileSync(join(repository(), path), text);
}

/** A program on the PATH that notes its arguments, one a line, and prints what `answer` says. */
export function stub(name: string, answer = ''): void {
  const path = join(folder, 'stubs', name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' ${name} "$@" >> "${join(folder, `${name}.calls`)}"\n${answer}\n`);
  chmodSync(path, 0o755);
}

export const calls = (name: string) => {
  const path = join(folder, `${name}.calls`);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
};

/** Runs a step as the runner does, with `env` in the place of its expressions. */
export function run(name: string, env: Record<string, string> = {}, actionPath = projectRoot) {
  const { run: script = '', env: wanted = {} } = step(name);
  expect(Object.keys(env).sort()).toEqual(
    Object.keys(wanted)
      .sort()
      .filter((key) => wanted[key]?.includes('${{')),
  );
  const file = join(folder, 'step.sh');
  writeFileSync(file, script);
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const constant = Object.fromEntries(Object.entries(wanted).filter(([, value]) => !value.includes('${{')));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: repository(),
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'stubs')}:${process.env['PATH']}`,
      HOME: folder,
      GITHUB_ACTION_PATH: actionPath,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'desk/briefs',
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      RUNNER_TEMP: join(folder, 'runner'),
      ...constant,
      ...env,
    },
  });
  const outputs = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  return { status, stdout, stderr, outputs: Object.fromEntries(outputs.map((line) => line.split(/=(.*)/s, 2))) };
}
