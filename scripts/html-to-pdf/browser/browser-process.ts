import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserFlags } from './browser-flags.ts';
import type { BrowserProgram } from './find-browser.ts';
import { fontsConfiguration } from './fontconfig.ts';
import { makeRunFolder } from './private-folder.ts';

/** The process of a browser, with a folder of its own that goes when it goes. */
export interface BrowserProcess {
  pid: number | undefined;
  toBrowser: Writable;
  fromBrowser: Readable;
  /** Fulfilled with the reason when the process is gone, or never came to be, and its folder is removed. */
  gone: Promise<string>;
  /** The end of what it wrote to stderr. */
  output(): string;
  /** Ends it at once, with its children, and waits until it is gone. */
  kill(): Promise<void>;
}

export interface ProcessOptions {
  program: BrowserProgram;
  sandbox: boolean;
  fontFolders: readonly string[];
  /** Where fontconfig keeps what it has found out about the fonts; without it, in the process's own folder. */
  fontCache?: string | undefined;
  environment: NodeJS.ProcessEnv;
}

const outputKept = 8_192;

/** Starts a browser that listens on two pipes. When this process dies, however it does, the pipes close and the browser ends. */
export async function startProcess(options: ProcessOptions): Promise<BrowserProcess> {
  const runFolder = await makeRunFolder();
  const folder = runFolder.path;
  const { environment, fontFolders, fontCache, program, sandbox } = options;
  for (const name of ['profile', 'home', 'tmp']) mkdirSync(join(folder, name), { mode: 0o700 });
  writeFileSync(join(folder, 'fonts.conf'), fontsConfiguration(fontFolders, fontCache ?? join(folder, 'fonts')));
  const child = spawn(program.path, browserFlags({ profile: join(folder, 'profile'), sandbox }), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: browserEnvironment(folder, program, environment),
    // A process group of its own: Ctrl-C reaches the command alone, and the group can be ended as a whole.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const [, , stderr, toBrowser, fromBrowser] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  let output = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-outputKept);
  });
  const onExit = () => killGroup(child);
  // Before the folder's own listener: a browser that still runs would write into the folder again.
  process.prependOnceListener('exit', onExit);
  const gone = whenGone(child).then(async (reason) => {
    killGroup(child);
    process.off('exit', onExit);
    await runFolder.remove();
    return reason;
  });
  const kill = async () => {
    killGroup(child);
    await gone;
  };
  return { pid: child.pid, toBrowser, fromBrowser, gone, output: () => output, kill };
}

function whenGone(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`));
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Nothing of the user's environment that could change a page, and on Linux no secret of it either. */
function browserEnvironment(
  folder: string,
  program: BrowserProgram,
  environment: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const own = { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' };
  if (process.platform !== 'linux') return { ...environment, ...own };
  const libraries = [program.libraries, environment['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  const home = join(folder, 'home');
  return {
    ...own,
    PATH: environment['PATH'],
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    TMPDIR: join(folder, 'tmp'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }),
  };
}
