import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  briefHtml,
  endlessHtml,
  isAlive,
  printJob,
  recordingBrowser,
  temporaryFolder,
  testPrinter,
} from './printing.ts';

const unixOnly = test.skipIf(process.platform === 'win32');

unixOnly('a browser that dies in the middle is replaced, once, and the brief is the same', async () => {
  const { path, pids } = await recordingBrowser();
  const printer = testPrinter({ browserPath: path });
  const job = printJob(briefHtml('Long', 2000));
  const expected = await printer.print(job);
  const printing = printer.print(job);
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.kill(pids()[0] as number, 'SIGKILL');
  expect(Buffer.compare(await printing, expected)).toBe(0);
  expect(pids()).toHaveLength(2);
});

unixOnly('a document that takes too long is tried twice and harms no other', async () => {
  const { path, pids } = await recordingBrowser();
  const printer = testPrinter({ browserPath: path, timeLimit: 3000 });
  await printer.print(printJob(briefHtml('First')));
  const endless = printer.print(printJob(endlessHtml));
  const others = [1, 2, 3].map((index) => printer.print(printJob(briefHtml(`Other ${index}`))));
  await expect(endless).rejects.toMatchObject({
    exitCode: 3,
    message: 'The browser failed twice to print this brief: it took longer than 3 s.',
  });
  expect(await Promise.all(others)).toHaveLength(3);
  expect(pids()).toHaveLength(2);
  await vi.waitFor(() => expect(pids().filter(isAlive)).toEqual([]), 5000);
  expect(await printer.print(printJob(briefHtml('Last')))).toBeInstanceOf(Uint8Array);
});

unixOnly('closing ends the browser at once, also while it prints, and leaves nothing', async () => {
  const folder = temporaryFolderOfProcess();
  const { path, pids } = await recordingBrowser();
  const printer = testPrinter({ browserPath: path });
  await printer.print(printJob(briefHtml('First')));
  const stopped = expect(printer.print(printJob(endlessHtml))).rejects.toMatchObject({
    message: 'Printing was stopped.',
  });
  const children = childrenOf(pids()[0] as number);
  if (process.platform === 'linux') expect(children.length).toBeGreaterThan(0);
  await printer.close();
  await stopped;
  expect(pids().filter(isAlive)).toEqual([]);
  await vi.waitFor(() => expect(children.filter(isAlive)).toEqual([]), 5000);
  expect(runFolders(folder)).toEqual([]);
  await expect(printer.print(printJob(''))).rejects.toMatchObject({ message: 'Printing was stopped.' });
});

test('a printer that is closed before its browser is there ends it too', async () => {
  const folder = temporaryFolderOfProcess();
  const printer = testPrinter();
  const printing = expect(printer.print(printJob(briefHtml('Never')))).rejects.toMatchObject({ exitCode: 3 });
  await printer.close();
  await printing;
  expect(runFolders(folder)).toEqual([]);
});

unixOnly('when the process is killed, its browser goes too', async () => {
  const { path, pids } = await recordingBrowser();
  const script = join(temporaryFolder(), 'print.mjs');
  const source = `import { openPrinter } from './printer.ts';
    const printer = openPrinter({ jobs: 1, browserPath: ${JSON.stringify(path)}, fontFolders: [], onNotice() {} });
    const metadata = { title: 't', keywords: [], language: 'en', headings: [] };
    await printer.print({ html: '<title>t</title>', page: 'A4', metadata });
    console.log('printed');
    setInterval(() => {}, 1000);`;
  await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '../../scripts/html-to-pdf'), loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
  const env = { ...process.env, TMPDIR: temporaryFolder() };
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'], env });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(pids().filter(isAlive)).toHaveLength(1);
  child.kill('SIGKILL');
  await vi.waitFor(() => expect(pids().filter(isAlive)).toEqual([]), 10_000);
});

test('a path that leads nowhere is said to', async () => {
  const printer = testPrinter({ environment: { ...process.env, BRIEFWRIGHT_BROWSER: '/nowhere/chrome' } });
  await expect(printer.print(printJob(''))).rejects.toMatchObject({
    exitCode: 3,
    message: 'There is no browser at /nowhere/chrome.',
    hint: expect.stringContaining('BRIEFWRIGHT_BROWSER'),
  });
});

unixOnly('a path to what is no browser is not replaced by another', async () => {
  const path = join(temporaryFolder(), 'broken');
  writeFileSync(path, '#!/bin/sh\necho "libnss3.so is missing" >&2\nexit 127\n');
  chmodSync(path, 0o700);
  await expect(testPrinter({ browserPath: path }).print(printJob(''))).rejects.toMatchObject({
    exitCode: 3,
    message: `The browser ${path} did not start: it ended with code 127 (libnss3.so is missing).`,
    hint: 'Get one with: npx puppeteer@24 browsers install chrome-headless-shell',
  });
  chmodSync(path, 0o600);
  await expect(testPrinter({ browserPath: path }).print(printJob(''))).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining(`The browser ${path} did not start: `),
  });
});

unixOnly('a browser that cannot have its sandbox runs without, and that is said once', async () => {
  const { path: browser } = await recordingBrowser();
  const path = join(temporaryFolder(), 'picky');
  writeFileSync(
    path,
    `#!/bin/sh\ncase "$*" in *--no-sandbox*) exec '${browser}' "$@";; esac\necho 'FATAL: No usable sandbox!' >&2\nexit 1\n`,
  );
  chmodSync(path, 0o700);
  const notices: string[] = [];
  const printer = testPrinter({ browserPath: path, onNotice: (notice) => notices.push(notice) });
  await printer.print(printJob(briefHtml('Sandbox')));
  expect(notices).toEqual([expect.stringMatching(/^The browser runs without its sandbox, because /)]);
});

/** Gives this process a temporary folder of its own, so that what others leave in theirs does not matter. */
function temporaryFolderOfProcess(): string {
  const folder = temporaryFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

/** Folders of printers in a temporary folder. */
function runFolders(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^briefwright-(?!test-)/.test(name));
}

/** Processes that a process has started, and theirs, where the system tells. */
function childrenOf(pid: number): number[] {
  if (process.platform !== 'linux') return [];
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return children.flatMap((child) => [child, ...childrenOf(child)]);
}
