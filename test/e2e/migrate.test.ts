import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { tempFolder } from '../temp-folder.ts';
import { projectRoot, run } from './command.ts';

const read = (name: string) => readFile(join(projectRoot, 'test/cases', name), 'utf8');
const before = await read('migrate-commented-yaml/before.yaml');
const after = await read('migrate-commented-yaml/after.yaml');
const guess = `${before.replace('70   #', '0.7   #')}`;

const folder = () =>
  tempFolder({
    'schema/analysis.schema.json': '{}',
    'analyses/before.yaml': before,
    'analyses/guess.yaml': guess,
    'analyses/now.json': analysisJson('now'),
  });

describe('migrate', () => {
  it('migrates in place, and leaves alone what it would have to guess', async () => {
    const cwd = await folder();
    const { code, stdout, stderr } = await run(['migrate'], cwd);
    expect([code, stdout]).toEqual([1, 'analyses/before.yaml: 0.9 → 1.0\n']);
    expect(stderr).toContain('analyses/guess.yaml:44:');
    expect(stderr).toContain('1 file migrated, 1 up to date, 1 not touched.');
    expect(await readFile(join(cwd, 'analyses/before.yaml'), 'utf8')).toBe(after);
    expect(await readFile(join(cwd, 'analyses/guess.yaml'), 'utf8')).toBe(guess);
    expect((await run(['migrate', 'analyses/before.yaml'], cwd)).code).toBe(0);
  });

  it('with --check writes nothing, and fails when it would', async () => {
    const cwd = await folder();
    const { code, stdout } = await run(['migrate', '--check', 'analyses/before.yaml'], cwd);
    expect([code, stdout]).toEqual([1, 'analyses/before.yaml: 0.9 → 1.0\n']);
    expect(await readFile(join(cwd, 'analyses/before.yaml'), 'utf8')).toBe(before);
    expect((await run(['migrate', '--check', 'analyses/now.json'], cwd)).code).toBe(0);
  });

  it('refuses what matches nothing', async () => {
    expect((await run(['migrate', 'nowhere'], await folder())).code).toBe(2);
  });
});
