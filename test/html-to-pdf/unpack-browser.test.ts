import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openCacheFolder } from '../../scripts/html-to-pdf/browser/private-folder.ts';
import { type BrowserArchive, unpackBrowser } from '../../scripts/html-to-pdf/browser/unpack-browser.ts';
import { temporaryFolder } from './printing.ts';

const shipped = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');

/** A small program in the place of the browser, with the libraries that are shipped. */
function archiveOf(program: string): BrowserArchive {
  const folder = temporaryFolder();
  const paths = { program: join(folder, 'chromium.br'), libraries: join(folder, 'al2023.tar.br') };
  writeFileSync(paths.program, brotliCompressSync(program));
  copyFileSync(join(shipped, 'al2023.tar.br'), paths.libraries);
  return { version: '1.2.3', ...paths };
}

async function unpack(archive: BrowserArchive, cache: string) {
  let started = 0;
  const signal = new AbortController().signal;
  const unpacked = await unpackBrowser(archive, cache, { signal, onStart: () => (started += 1) });
  return { ...unpacked, started };
}

describe.skipIf(process.platform === 'win32')('the unpacked browser', () => {
  test('is this user’s alone, unpacked once, under a name with its version', async () => {
    const cache = temporaryFolder();
    const archive = archiveOf('program');
    const first = await unpack(archive, cache);
    expect(readFileSync(first.program, 'utf8')).toBe('program');
    expect(statSync(first.program).mode & 0o777).toBe(0o700);
    expect(statSync(dirname(first.program)).mode & 0o777).toBe(0o700);
    expect(readdirSync(first.libraries)).toContain('libnss3.so');
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^chrome-headless-shell-1\.2\.3-[0-9a-f]{12}$/)]);
    expect(first.started).toBe(1);
    expect((await unpack(archive, cache)).started).toBe(0);
  });

  test('comes out whole when two unpack it at once', async () => {
    const cache = temporaryFolder();
    const archive = archiveOf('program'.repeat(100_000));
    const both = await Promise.all([unpack(archive, cache), unpack(archive, cache), unpack(archive, cache)]);
    expect(new Set(both.map(({ program }) => program)).size).toBe(1);
    expect(readFileSync(both[0].program, 'utf8')).toBe('program'.repeat(100_000));
    expect(readdirSync(cache)).toHaveLength(1);
    expect((await unpack(archive, cache)).started).toBe(0);
  });

  const damages: Record<string, (program: string) => void> = {
    'is truncated': (program) => truncateSync(program, 3),
    'is missing': (program) => rmSync(program),
    'has changed': (program) => writeFileSync(program, 'PROGRAM'),
    'has another time': (program) => utimesSync(program, 1, 1),
    'may be written by others': (program) => chmodSync(program, 0o777),
    'is a link': (program) => {
      copyFileSync(program, `${program}-elsewhere`);
      rmSync(program);
      symlinkSync(`${program}-elsewhere`, program);
    },
    'lies in a folder that others may write to': (program) => chmodSync(dirname(program), 0o777),
    'has lost a library': (program) => rmSync(join(dirname(program), 'lib/libnss3.so')),
    'has lost its manifest': (program) => rmSync(join(dirname(program), 'manifest.json')),
  };
  test.each(Object.keys(damages))('is replaced when it %s', async (name) => {
    const cache = temporaryFolder();
    const archive = archiveOf('program');
    damages[name]?.((await unpack(archive, cache)).program);
    const second = await unpack(archive, cache);
    expect(second.started).toBe(1);
    expect(readFileSync(second.program, 'utf8')).toBe('program');
    expect(readdirSync(second.libraries)).toContain('libnss3.so');
    expect(statSync(dirname(second.program)).mode & 0o777).toBe(0o700);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('of another version has another folder', async () => {
    const cache = temporaryFolder();
    const one = await unpack(archiveOf('program'), cache);
    const other = await unpack({ ...archiveOf('program'), version: '1.2.4' }, cache);
    expect(other.program).not.toBe(one.program);
  });

  test('is not left half-done by a broken archive, which is an environment’s failure', async () => {
    const cache = temporaryFolder();
    const archive = archiveOf('program'.repeat(1000));
    truncateSync(archive.program, 10);
    await expect(unpack(archive, cache)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/^The browser could not be unpacked: /),
      hint: expect.stringContaining(cache),
    });
    expect(readdirSync(cache)).toEqual([]);
  });

  test('stops when it is told to, and leaves nothing', async () => {
    const cache = temporaryFolder();
    const stop = new AbortController();
    const unpacking = unpackBrowser(archiveOf('program'), cache, {
      signal: stop.signal,
      onStart: () => stop.abort('stopped'),
    });
    await expect(unpacking).rejects.toBe('stopped');
    expect(readdirSync(cache)).toEqual([]);
  });

  test('clears away what killed processes have left, but not what is being unpacked', async () => {
    const cache = temporaryFolder();
    for (const name of ['.unpacking-old', '.unpacking-new']) mkdirSync(join(cache, name));
    utimesSync(join(cache, '.unpacking-old'), 1, 1);
    await unpack(archiveOf('program'), cache);
    expect(existsSync(join(cache, '.unpacking-old'))).toBe(false);
    expect(existsSync(join(cache, '.unpacking-new'))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('the cache folder', () => {
  test('is made for this user alone', async () => {
    const home = temporaryFolder();
    const folder = await openCacheFolder({ HOME: home });
    expect(folder).toBe(join(home, '.cache/briefwright'));
    expect(statSync(folder as string).mode & 0o777).toBe(0o700);
    expect(await openCacheFolder({ HOME: home, XDG_CACHE_HOME: join(home, 'x') })).toBe(join(home, 'x/briefwright'));
    expect(await openCacheFolder({ HOME: home, XDG_CACHE_HOME: 'relative' })).toBe(folder);
  });

  test('is done without where there is no home, or none that can be written to', async () => {
    expect(await openCacheFolder({})).toBeUndefined();
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await openCacheFolder({ HOME: file })).toBeUndefined();
  });

  test('is refused when others may have filled it', async () => {
    const untrusted = {
      exitCode: 3,
      message: expect.stringContaining('cannot be trusted'),
      hint: expect.stringMatching(/^Remove it/),
    };
    const open = temporaryFolder();
    mkdirSync(join(open, 'briefwright'));
    chmodSync(join(open, 'briefwright'), 0o777);
    await expect(openCacheFolder({ XDG_CACHE_HOME: open })).rejects.toMatchObject(untrusted);
    const linked = temporaryFolder();
    symlinkSync(temporaryFolder(), join(linked, 'briefwright'));
    await expect(openCacheFolder({ XDG_CACHE_HOME: linked })).rejects.toMatchObject(untrusted);
  });
});
