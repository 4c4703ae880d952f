import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../temp-folder.ts';
import { projectRoot, run, start } from './command.ts';
import { copyOfProject } from './copy-of-project.ts';

/** Enough to be worth a thread; they take ten times as long as it takes to come up. */
async function manyAnalyses(): Promise<{ cwd: string; files: string[] }> {
  const yaml = await readFile(join(projectRoot, 'analyses/mali-bamako-attack.yaml'), 'utf8');
  const { hero, ...analysis } = load(yaml) as Record<string, unknown>;
  const numbers = Array.from({ length: 350 }, (_, index) => index + 100);
  const files = numbers.map((number) => `analyses/copy-${number}.json`);
  const text = (number: number) => JSON.stringify({ ...analysis, id: `copy-${number}` }, null, 2);
  return {
    files,
    cwd: await tempFolder(Object.fromEntries(numbers.map((number, index) => [files[index], text(number)]))),
  };
}

/** A copy of the project whose threads call `validateInput` in another way. */
async function projectWithThreads(call: string): Promise<string> {
  const root = await copyOfProject();
  const file = join(root, 'scripts/run/validating-thread.ts');
  const source = await readFile(file, 'utf8');
  const changed = source.replace('validateInput(input, options)', call);
  expect(changed).not.toBe(source);
  await writeFile(file, changed);
  return root;
}

describe.skipIf(availableParallelism() === 1)('validate, with many analyses', () => {
  it('uses threads, from the bundle of the scripts and from the published one, and keeps the order', async () => {
    const marking = "validateInput({ ...input, file: input.file + ' in a thread' }, options)";
    const [{ cwd, files }, root] = await Promise.all([manyAnalyses(), projectWithThreads(marking)]);
    const launched = await run(['validate', '--format', 'json'], cwd, {}, root);
    expect([launched.code, launched.stderr]).toEqual([0, '']);
    await run(['--bundle', 'dist'], root, {}, root);
    const bundle = join(root, 'dist/briefwright.mjs');
    const published = await promisify(execFile)(process.execPath, [bundle, 'validate', '--format', 'json'], { cwd });
    for (const { stdout } of [launched, published]) {
      const report = JSON.parse(stdout);
      expect(report.files.map((file: string) => file.replace(' in a thread', ''))).toEqual(files);
      expect(report.files.filter((file: string) => file.endsWith(' in a thread')).length).toBeGreaterThan(10);
      expect(report.findings).toEqual([]);
    }
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at %s with %d while threads are at work, and reports nothing', async (signal, code) => {
    const telling = "(process.stderr.write('a thread is at work'), validateInput(input, options))";
    const [{ cwd }, root] = await Promise.all([manyAnalyses(), projectWithThreads(telling)]);
    const command = start(['validate'], cwd, {}, root);
    await command.says('a thread is at work');
    command.process.kill(signal);
    const ended = await command.ended;
    expect([ended.code, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr).toContain('interrupted');
    expect(ended.stderr).not.toContain('failed');
  });
});
