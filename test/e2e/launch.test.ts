import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, run } from './command.ts';
import { copyOfProject } from './copy-of-project.ts';

const cacheOf = (root: string) => join(root, 'node_modules/.cache/briefwright');

describe('launch.mjs', () => {
  it('bundles once, also when it is started several times at once', async () => {
    const root = await copyOfProject();
    const runs = await Promise.all([1, 2, 3].map(() => run(['--version'], root, {}, root)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(runs).toEqual(runs.map(() => ({ code: 0, stdout: `${version}\n`, stderr: '' })));
    expect(await readdir(cacheOf(root))).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  it('never runs a stale bundle, and removes bundles that nobody has run for a day', async () => {
    const root = await copyOfProject();
    await run(['--version'], root, {}, root);
    const [first = ''] = await readdir(cacheOf(root));
    const table = join(root, 'scripts/commands/validate-flags.ts');
    await writeFile(table, (await readFile(table, 'utf8')).replace('form of the report', 'shape of the report'));
    expect((await run(['validate', '--help'], root, {}, root)).stdout).toContain('shape of the report');
    expect(await readdir(cacheOf(root))).toHaveLength(2);

    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(join(cacheOf(root), first), yesterday, yesterday);
    await writeFile(table, `${await readFile(table, 'utf8')}\n`);
    await run(['--version'], root, {}, root);
    const left = await readdir(cacheOf(root));
    expect(left).toHaveLength(2);
    expect(left).not.toContain(first);
  });

  it('keeps a bundle that is in use', async () => {
    const root = await copyOfProject();
    await run(['--version'], root, {}, root);
    const [first = ''] = await readdir(cacheOf(root));
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(join(cacheOf(root), first), yesterday, yesterday);
    await run(['--version'], root, {}, root);
    await writeFile(join(root, 'scripts/new.ts'), '');
    await run(['--version'], root, {}, root);
    expect(await readdir(cacheOf(root))).toContain(first);
  });

  it('says what to do when there are no packages, when the cache cannot be written, and when a script is broken', async () => {
    const root = await copyOfProject();
    await writeFile(join(root, 'node_modules/.cache'), '');
    const unwritable = await run(['--version'], root, {}, root);
    expect([unwritable.code, unwritable.stdout]).toEqual([3, '']);
    expect(unwritable.stderr).toContain('Make node_modules/.cache writable');
    await rm(join(root, 'node_modules/.cache'));
    await writeFile(join(root, 'scripts/commands/main.ts'), 'export const main = ;');
    const broken = await run(['--version'], root, {}, root);
    expect(broken.code).toBe(3);
    expect(broken.stderr).toContain('scripts/commands/main.ts:1:');
    await rm(join(root, 'node_modules'), { recursive: true });
    const bare = await run(['--version'], root, {}, root);
    expect([bare.code, bare.stderr]).toEqual([3, expect.stringContaining('npm ci')]);
    for (const { stderr } of [unwritable, broken, bare]) expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('takes a template as it is now, and says which one is broken', async () => {
    const root = await copyOfProject();
    await cp(join(projectRoot, 'analyses'), join(root, 'analyses'), { recursive: true });
    const build = () => run(['build-brief', 'analyses/minimal.json', '--format', 'md'], root, {}, root);
    expect((await build()).code).toBe(0);
    const template = join(root, 'templates/brief.md.hbs');
    await writeFile(template, `${await readFile(template, 'utf8')}\nThe end.\n`);
    expect((await build()).code).toBe(0);
    expect(await readFile(join(root, 'out/minimal.md'), 'utf8')).toMatch(/^The end\.$/m);
    await writeFile(template, 'One line\n{{verdictHaed}}\n');
    const unknown = await build();
    expect([unknown.code, unknown.stderr]).toEqual([3, expect.stringContaining('asks for “verdictHaed” (at 2:2)')]);
    await writeFile(template, '{{#if header}}');
    const broken = await build();
    expect([broken.code, broken.stderr]).toEqual([
      3,
      expect.stringContaining('brief.md.hbs is not valid: Parse error'),
    ]);
    expect((await run(['validate'], root, {}, root)).code).toBe(0);
  });

  it('writes the bundle of the published package', async () => {
    const root = await copyOfProject();
    expect((await run(['--bundle', 'dist'], root, {}, root)).code).toBe(0);
    const text = await readFile(join(root, 'dist/briefwright.mjs'), 'utf8');
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(
      execFileSync(process.execPath, [join(root, 'dist/briefwright.mjs'), '--version'], { encoding: 'utf8' }),
    ).toBe(`${version}\n`);
  });
});
