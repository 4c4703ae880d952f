import { chmod, lstat, readdir, readFile, readlink, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confinesOf } from '../../../scripts/workspace/read/confines.ts';
import { replaceFile } from '../../../scripts/workspace/write/replace-file.ts';
import { tempFolder } from '../../temp-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const isRoot = process.getuid?.() === 0;

describe.skipIf(process.platform === 'win32')('replaceFile', () => {
  it('keeps the permissions, and leaves nothing else behind', async () => {
    const folder = await tempFolder({ 'a.yaml': 'old' });
    const path = join(folder, 'a.yaml');
    for (const mode of [0o600, 0o664, 0o755]) {
      await chmod(path, mode);
      await replaceFile({ path }, bytes(`new ${mode}`));
      expect((await stat(path)).mode & 0o7777).toBe(mode);
      expect(await readFile(path, 'utf8')).toBe(`new ${mode}`);
    }
    expect(await readdir(folder)).toEqual(['a.yaml']);
  });

  it('writes the file that a link leads to, and keeps the link', async () => {
    const folder = await tempFolder({ 'real/a.yaml': 'old' });
    await symlink('real/a.yaml', join(folder, 'a.yaml'));
    await replaceFile({ path: join(folder, 'a.yaml') }, bytes('new'));
    expect(await readlink(join(folder, 'a.yaml'))).toBe('real/a.yaml');
    expect((await lstat(join(folder, 'real/a.yaml'))).isFile()).toBe(true);
    expect(await readFile(join(folder, 'real/a.yaml'), 'utf8')).toBe('new');
  });

  it('follows a file that was found in a folder to another there, and not out of it', async () => {
    const folder = await tempFolder({ 'in/real.yaml': 'old', 'outside.yaml': 'old' });
    const within = confinesOf(join(folder, 'in'));
    const path = join(folder, 'in/a.yaml');
    await symlink('real.yaml', path);
    await replaceFile({ path, within }, bytes('new'));
    expect(await readFile(join(folder, 'in/real.yaml'), 'utf8')).toBe('new');
    await rm(path);
    await symlink('../outside.yaml', path);
    await expect(replaceFile({ path, within }, bytes('new'))).rejects.toMatchObject({ exitCode: 3 });
    expect(await readFile(join(folder, 'outside.yaml'), 'utf8')).toBe('old');
  });

  it.skipIf(isRoot)('respects a file that may not be written to', async () => {
    const folder = await tempFolder({ 'a.yaml': 'old' });
    const path = join(folder, 'a.yaml');
    await chmod(path, 0o444);
    await expect(replaceFile({ path }, bytes('new'))).rejects.toMatchObject({ exitCode: 3 });
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('fails when the file is gone, and makes none', async () => {
    const folder = await tempFolder();
    await expect(replaceFile({ path: join(folder, 'a.yaml') }, bytes('new'))).rejects.toMatchObject({ exitCode: 3 });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the file as it was when it is interrupted', async () => {
    const folder = await tempFolder({ 'a.yaml': 'old' });
    const path = join(folder, 'a.yaml');
    await expect(replaceFile({ path }, bytes('new'), AbortSignal.abort(new Error('Interrupted.')))).rejects.toThrow();
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([['a.yaml'], 'old']);
  });
});
