import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explicitBrowser, findBrowsers } from '../../scripts/html-to-pdf/browser/find-browser.ts';
import { temporaryFolder } from './printing.ts';

const bundledRunsHere = process.platform === 'linux' && process.arch === 'x64';

test('the user’s choice comes first, and an empty variable is none', () => {
  const folder = temporaryFolder();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  }) as [string, string, string];
  expect(explicitBrowser(a, { BRIEFWRIGHT_BROWSER: b, PUPPETEER_EXECUTABLE_PATH: c })).toEqual({ path: a });
  expect(explicitBrowser(undefined, { BRIEFWRIGHT_BROWSER: b, PUPPETEER_EXECUTABLE_PATH: c })).toEqual({ path: b });
  expect(explicitBrowser(undefined, { BRIEFWRIGHT_BROWSER: '', PUPPETEER_EXECUTABLE_PATH: c })).toEqual({ path: c });
  expect(explicitBrowser(undefined, {})).toBeUndefined();
});

test.skipIf(process.platform !== 'linux')('then the bundled one, Puppeteer’s, and an installed one', async () => {
  const folder = temporaryFolder();
  const place = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
    chmodSync(join(folder, path), 0o700);
    return join(folder, path);
  };
  const platform = process.arch === 'arm64' ? 'linux_arm' : 'linux';
  const shell = `chrome-headless-shell-linux${process.arch === 'arm64' ? '-arm64' : '64'}/chrome-headless-shell`;
  const older = place(`puppeteer/chrome-headless-shell/${platform}-99.0.1.0/${shell}`);
  const newer = place(`puppeteer/chrome-headless-shell/${platform}-148.0.1.0/${shell}`);
  const installed = place('bin/chromium');
  const notices: string[] = [];
  const search = {
    environment: { PUPPETEER_CACHE_DIR: join(folder, 'puppeteer'), PATH: `relative:${join(folder, 'bin')}` },
    cache: undefined,
    makeRunFolder: async () => temporaryFolder(),
    signal: new AbortController().signal,
    onNotice: (notice: string) => notices.push(notice),
  };
  const found: string[] = [];
  for await (const { path } of findBrowsers(search)) found.push(path);
  if (bundledRunsHere) {
    expect(found.shift()).toMatch(/chrome-headless-shell-153\.0\.0-\w+\/chrome-headless-shell$/);
    expect(notices).toEqual([expect.stringContaining('for this run only')]);
  }
  expect(found).toEqual([newer, older, installed]);
});
