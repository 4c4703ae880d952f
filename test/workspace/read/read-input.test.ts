import { execFileSync } from 'node:child_process';
import { chmod, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maxBytes } from '../../../scripts/bytes-to-value/decode.ts';
import { readInput, unreadableFor } from '../../../scripts/workspace/read/read-inputs.ts';
import { tempFolder } from '../../temp-folder.ts';

const unreadable = { fault: expect.objectContaining({ ruleId: 'file-unreadable', severity: 'error', pointer: '' }) };

describe('readInput', () => {
  it('gives the bytes of a file', async () => {
    const folder = await tempFolder({ 'a.json': 'abc' });
    expect(await readInput({ path: join(folder, 'a.json') })).toEqual({ bytes: Buffer.from('abc') });
  });

  it('takes folders, links to nothing, links in a circle and vanished files for the author’s matter', async () => {
    const folder = await tempFolder({ 'a.json/b': '' });
    await symlink(join(folder, 'nowhere'), join(folder, 'broken.json'));
    await symlink(join(folder, 'circle.json'), join(folder, 'circle.json'));
    for (const name of ['a.json', 'broken.json', 'circle.json', 'gone.json', 'a.json/b/c.json']) {
      expect(await readInput({ path: join(folder, name) }), name).toEqual({ ...unreadable, environment: false });
    }
  });

  it('does not read a file that is too large', async () => {
    const folder = await tempFolder({ 'a.json': '' });
    await truncate(join(folder, 'a.json'), maxBytes + 1);
    expect(await readInput({ path: join(folder, 'a.json') })).toMatchObject({
      fault: { ruleId: 'file-too-large' },
      environment: false,
    });
  });

  it.runIf(process.platform !== 'win32')('does not wait for a pipe or a device', async () => {
    const folder = await tempFolder();
    execFileSync('mkfifo', [join(folder, 'a.json')]);
    expect(await readInput({ path: join(folder, 'a.json') })).toEqual({ ...unreadable, environment: false });
    expect(await readInput({ path: '/dev/zero' })).toEqual({ ...unreadable, environment: false });
  });

  // Root may read everything.
  it.runIf(process.getuid?.() !== 0)('takes a lack of permission for the environment’s matter', async () => {
    const folder = await tempFolder({ 'a.json': 'abc' });
    await chmod(join(folder, 'a.json'), 0);
    expect(await readInput({ path: join(folder, 'a.json') })).toEqual({ ...unreadable, environment: true });
  });

  it.each([
    ['EACCES', true],
    ['EPERM', true],
    ['EIO', true],
    ['EMFILE', true],
    ['ENOENT', false],
    ['ELOOP', false],
  ])('knows whose matter %s is', (code, environment) => {
    expect(unreadableFor(code)).toEqual({ ...unreadable, environment });
  });
});
