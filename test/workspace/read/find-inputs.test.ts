import { realpathSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../../scripts/workspace/read/find-inputs.ts';
import { tempFolder } from '../../temp-folder.ts';

const found = async (cwd: string, paths: string[], out?: string) =>
  (await findInputs(paths, { cwd, ...(out ? { out } : {}) })).map(({ file }) => file);

describe('findInputs', () => {
  it('means analyses/ when nothing is named, with all folders below', async () => {
    const cwd = await tempFolder({
      'analyses/b.yml': '',
      'analyses/2024/a.json': '',
      'analyses/c.yaml': '',
      'analyses/notes.txt': '',
      'analyses/.hidden/d.json': '',
      'analyses/.e.json': '',
      'analyses/node_modules/f.json': '',
      'other/g.json': '',
    });
    const within = { folder: join(cwd, 'analyses'), real: realpathSync(join(cwd, 'analyses')) };
    expect(await findInputs([], { cwd })).toEqual([
      { path: join(cwd, 'analyses/2024/a.json'), file: 'analyses/2024/a.json', name: 'a', format: 'json', within },
      { path: join(cwd, 'analyses/b.yml'), file: 'analyses/b.yml', name: 'b', format: 'yaml', within },
      { path: join(cwd, 'analyses/c.yaml'), file: 'analyses/c.yaml', name: 'c', format: 'yaml', within },
    ]);
  });

  it('takes files, folders and globs, sorted, each file once', async () => {
    const cwd = await tempFolder({ 'x/b.json': '', 'x/a.yaml': '', 'x/y/c.json': '', 'd.json': '', 'x/readme.md': '' });
    expect(await found(cwd, ['x/*.json', 'd.json', './x/../d.json', join(cwd, 'x')])).toEqual([
      'd.json',
      'x/a.yaml',
      'x/b.json',
      'x/y/c.json',
    ]);
    expect(await found(cwd, ['**/c.*'])).toEqual(['x/y/c.json']);
  });

  it('prefers a file to the glob that its name would be', async () => {
    const cwd = await tempFolder({ 'a[1].json': '', 'a1.json': '' });
    expect(await found(cwd, ['a[1].json'])).toEqual(['a[1].json']);
  });

  it('leaves out the folder of the outputs, unless it is what was named', async () => {
    const cwd = await tempFolder({ 'a.json': '', 'out/b.json': '' });
    expect(await found(cwd, ['.'], join(cwd, 'out'))).toEqual(['a.json']);
    expect(await found(cwd, ['**/*.json'], join(cwd, 'out'))).toEqual(['a.json']);
    expect(await found(cwd, ['out'], join(cwd, 'out'))).toEqual(['out/b.json']);
  });

  it('counts a file and a link to it as one, follows no link to a folder, and keeps what cannot be read', async () => {
    const cwd = await tempFolder({ 'x/a.json': '' });
    await symlink(join(cwd, 'x/a.json'), join(cwd, 'x/b.json'));
    await symlink(join(cwd, 'x'), join(cwd, 'x/round'));
    await symlink(join(cwd, 'nowhere'), join(cwd, 'x/broken.json'));
    await mkdir(join(cwd, 'x/folder.json'));
    expect(await found(cwd, ['x'])).toEqual(['x/a.json', 'x/broken.json', 'x/folder.json']);
    expect(await found(cwd, ['x/broken.json'])).toEqual(['x/broken.json']);
  });

  it('shows a file outside the working directory from there', async () => {
    const cwd = await tempFolder({ 'a.json': '', 'sub/b.json': '' });
    expect(await found(join(cwd, 'sub'), ['../a.json'])).toEqual(['../a.json']);
  });

  it.each([
    [['analyses/mali.jsn'], 'Nothing matched “analyses/mali.jsn”', 'Did you mean analyses/mali.json?'],
    [['nowhere/a.json'], 'Nothing matched “nowhere/a.json”', undefined],
    [['analyses', '*.yaml'], 'Nothing matched “*.yaml”', expect.any(String)],
    [['empty'], 'Nothing matched “empty”', 'It holds no file that ends in .json, .yaml or .yml.'],
    [['notes.txt'], '“notes.txt” is not an analysis.', 'An analysis ends in .json, .yaml or .yml.'],
    [[''], 'A PATH is empty.', undefined],
  ])('refuses %j', async (paths, message, hint) => {
    const cwd = await tempFolder({ 'analyses/mali.json': '', 'notes.txt': '', 'empty/x.txt': '' });
    await expect(findInputs(paths, { cwd })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(message),
      hint,
    });
  });

  it('says that there is no analyses/ here', async () => {
    await expect(findInputs([], { cwd: await tempFolder() })).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.any(String),
    });
  });
});
