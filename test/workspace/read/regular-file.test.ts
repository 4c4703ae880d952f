import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { confinesOf } from '../../../scripts/workspace/read/confines.ts';
import { readRegularFile } from '../../../scripts/workspace/read/regular-file.ts';
import { tempFolder } from '../../temp-folder.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return { ...real, openSync: vi.fn(real.openSync) };
});

/** Puts a link to somewhere else, or a file, in the place of what is there. */
function replace(path: string, target: string | undefined): void {
  fs.rmSync(path, { force: true });
  if (target === undefined) fs.writeFileSync(path, 'harmless');
  else fs.symlinkSync(target, path);
}

describe.skipIf(process.platform === 'win32')('readRegularFile', () => {
  it.each([
    ['a file that becomes a link as it is opened', undefined, 'secret'],
    ['a link that becomes a file once it is open', 'secret', undefined],
    ['a link that leads elsewhere once it is open', 'secret', 'in/other.json'],
  ])('is not taken in by %s', async (_, before, after) => {
    const folder = await tempFolder({ secret: 'secret', 'in/other.json': 'harmless' });
    const path = join(folder, 'in/a.json');
    const target = (name: string | undefined) => (name === undefined ? undefined : join(folder, name));
    replace(path, target(before));
    const { openSync } = await vi.importActual<typeof fs>('node:fs');
    vi.mocked(fs.openSync).mockImplementationOnce((...args) => {
      if (after === 'secret') replace(path, target(after));
      const file = openSync(...args);
      if (after !== 'secret') replace(path, target(after));
      return file;
    });
    expect(readRegularFile(path, { within: confinesOf(join(folder, 'in')), most: 100 })).toEqual({
      refused: 'outside',
    });
  });

  it('closes what it opened', async () => {
    const folder = await tempFolder({ 'a.json': 'abc', secret: 'secret' });
    const path = join(folder, 'a.json');
    readRegularFile(path, { within: confinesOf(folder), most: 100 });
    const file = vi.mocked(fs.openSync).mock.results.at(-1)?.value;
    expect(() => fs.fstatSync(file)).toThrow('EBADF');
  });
});
