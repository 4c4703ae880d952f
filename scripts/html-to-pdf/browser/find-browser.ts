import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../../model/index.ts';
import { type BrowserArchive, unpackBrowser } from './unpack-browser.ts';

/** A browser's executable, and what it needs besides. */
export interface BrowserProgram {
  path: string;
  /** Folder with shared libraries for this browser alone. */
  libraries?: string;
}

export interface BrowserSearch {
  environment: NodeJS.ProcessEnv;
  /** The user's cache folder, when it can be used. */
  cache: string | undefined;
  /** A folder for this run alone, to unpack into when there is no cache folder. */
  makeRunFolder(): Promise<string>;
  signal: AbortSignal;
  onNotice(message: string): void;
}

/** The browser that the user named, if any: no other may stand in for it. Throws a Failure (3) when it is not there. */
export function explicitBrowser(
  browserPath: string | undefined,
  environment: NodeJS.ProcessEnv,
): BrowserProgram | undefined {
  const path = browserPath || environment['BRIEFWRIGHT_BROWSER'] || environment['PUPPETEER_EXECUTABLE_PATH'];
  if (!path) return undefined;
  if (existsSync(path)) return { path };
  throw new Failure(
    3,
    `There is no browser at ${path}.`,
    'BRIEFWRIGHT_BROWSER or PUPPETEER_EXECUTABLE_PATH names it; without them, one is looked for.',
  );
}

/**
 * The browsers to try, best first; each is looked for only when the one before it did not start.
 * The bundled headless shell → one that Puppeteer has downloaded → an installed Chrome, Chromium or Edge.
 */
export async function* findBrowsers(search: BrowserSearch): AsyncGenerator<BrowserProgram> {
  const { environment } = search;
  const bundled = bundledArchive();
  if (bundled !== undefined) yield await unpackBundled(bundled, search);
  for (const path of await downloadedShells(environment)) yield { path };
  for (const path of installedBrowsers(environment)) if (existsSync(path)) yield { path };
}

/** The bundled headless shell, where it can run: x86-64 Linux with glibc, which its loader's path shows. */
function bundledArchive(): BrowserArchive | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync('/lib64/ld-linux-x86-64.so.2'))
    return undefined;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { version, program: join(root, 'bin', 'chromium.br'), libraries: join(root, 'bin', 'al2023.tar.br') };
  } catch {
    return undefined;
  }
}

async function unpackBundled(archive: BrowserArchive, search: BrowserSearch): Promise<BrowserProgram> {
  const { cache } = search;
  const { program, libraries } = await unpackBrowser(archive, cache ?? (await search.makeRunFolder()), {
    signal: search.signal,
    onStart: () =>
      search.onNotice(
        cache === undefined
          ? 'Unpacking the browser for this run only, because there is no cache folder to keep it in.'
          : `Unpacking the browser, once, into ${cache} (200 MB).`,
      ),
  });
  return { path: program, libraries };
}

/** What `npx puppeteer@24 browsers install chrome-headless-shell` has left, newest first. */
async function downloadedShells(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const { Browser, getInstalledBrowsers } = await import('@puppeteer/browsers');
  const cacheDir = environment['PUPPETEER_CACHE_DIR'] || join(homedir(), '.cache', 'puppeteer');
  const installed = await getInstalledBrowsers({ cacheDir }).catch(() => []);
  return installed
    .filter(({ browser, executablePath }) => browser === Browser.CHROMEHEADLESSSHELL && existsSync(executablePath))
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .map(({ executablePath }) => executablePath);
}

/** Usual places of Chrome, Chromium and Edge on this platform. */
function installedBrowsers(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return names.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) => roots.flatMap((root) => (root ? [join(root, program)] : [])));
  }
  const names = [
    'chrome-headless-shell',
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
