import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../scripts/commands/diff-brief.ts';
import { analysisJson } from './analyses.ts';
import { fakeIo } from './cli/fake-io.ts';
import { tempFolder } from './temp-folder.ts';

describe('diff-brief', () => {
  it('does not write its report over what it compares', async () => {
    const files = { 'old.json': analysisJson('old'), 'new.json': analysisJson('new') };
    const cwd = await tempFolder(files);
    const comparing = run(['old.json', 'new.json', '--output', './new.json'], fakeIo({ cwd }));
    await expect(comparing).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('./new.json') });
    expect(await readFile(join(cwd, 'new.json'), 'utf8')).toBe(files['new.json']);
  });
});
