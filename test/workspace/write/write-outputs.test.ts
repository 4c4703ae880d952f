import { lstat, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../scripts/model/failure.ts';
import { failed, writeOutputs } from '../../../scripts/workspace/write/write-outputs.ts';
import { tempFolder } from '../../temp-folder.ts';

describe('writeOutputs', () => {
  it('writes texts and bytes into new folders, over what was there, and leaves nothing else', async () => {
    const folder = await tempFolder({ 'out/a.md': 'old' });
    await writeOutputs([
      { path: join(folder, 'out/a.md'), content: 'new' },
      { path: join(folder, 'out/2024/a.pdf'), content: new Uint8Array([1, 2]) },
    ]);
    expect(await readFile(join(folder, 'out/a.md'), 'utf8')).toBe('new');
    expect(await readFile(join(folder, 'out/2024/a.pdf'))).toEqual(Buffer.from([1, 2]));
    expect((await readdir(join(folder, 'out'), { recursive: true })).sort()).toEqual(['2024', '2024/a.pdf', 'a.md']);
  });

  it('changes nothing when one of the outputs cannot be written', async () => {
    const folder = await tempFolder({ 'a.md': 'old', file: '' });
    await mkdir(join(folder, 'a.pdf'));
    const inTheWay = [join(folder, 'a.pdf'), join(folder, 'file/a.pdf')];
    for (const path of inTheWay) {
      const outputs = [
        { path: join(folder, 'a.md'), content: 'new' },
        { path, content: 'new' },
      ];
      await expect(writeOutputs(outputs)).rejects.toMatchObject({ exitCode: 3, hint: expect.any(String) });
      expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('old');
      expect((await readdir(folder)).sort()).toEqual(['a.md', 'a.pdf', 'file']);
    }
  });

  it('replaces no device, no pipe and no folder behind a link', async () => {
    const folder = await tempFolder({ 'folder/a.md': 'old' });
    await symlink(join(folder, 'folder'), join(folder, 'link'));
    await symlink('/dev/null', join(folder, 'null'));
    for (const name of ['link', 'null']) {
      const path = join(folder, name);
      await expect(writeOutputs([{ path, content: 'new' }])).rejects.toMatchObject({
        exitCode: 3,
        message: `${path} is in the way: it is not a file.`,
      });
      expect((await lstat(path)).isSymbolicLink()).toBe(true);
    }
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const folder = await tempFolder();
    const controller = new AbortController();
    const outputs = Array.from({ length: 50 }, (_, index) => ({ path: join(folder, `${index}.md`), content: 'x' }));
    const writing = writeOutputs(outputs, controller.signal);
    setTimeout(() => controller.abort(new Error('Interrupted.')), 2);
    await writing.catch((error) => expect(error).toMatchObject({ message: 'Interrupted.' }));
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await expect(writeOutputs(outputs, AbortSignal.abort(new Error('Before.')))).rejects.toThrow('Before.');
  });
});

describe('failed', () => {
  it.each([
    ['ENOSPC', 'No space left for /x/out.'],
    ['EDQUOT', 'No space left for /x/out.'],
    ['EACCES', '/x/out may not be written to (EACCES).'],
    ['EROFS', '/x/out may not be written to (EROFS).'],
    ['EISDIR', '/x/out/a.md is in the way: it is not a file.'],
    ['ENOTDIR', 'Part of /x/out is a file, not a folder.'],
    ['EIO', '/x/out/a.md could not be written (EIO).'],
  ])('turns %s into a failure with a way out', (code, message) => {
    const error = Object.assign(new Error('raw'), { code });
    try {
      failed(error, '/x/out/a.md');
    } catch (failure) {
      expect(failure).toBeInstanceOf(Failure);
      expect(failure).toMatchObject({ exitCode: 3, message, hint: expect.any(String), cause: error });
    }
    expect.assertions(2);
  });
});
