import { join } from 'node:path';
import { Failure } from '../../model/index.ts';
import { BrowserDidNotStart, launchBrowser, type RunningBrowser } from './browser.ts';
import { type BrowserProgram, explicitBrowser, findBrowsers } from './find-browser.ts';
import { makeRunFolder, openCacheFolder, type RunFolder } from './private-folder.ts';

export interface LauncherOptions {
  /** The user's choice; without it the environment may name one, and without that one is looked for. */
  browserPath?: string | undefined;
  fontFolders: readonly string[];
  environment: NodeJS.ProcessEnv;
  onNotice(message: string): void;
  /** Called whenever a browser's process runs, before it answers. */
  onSpawn?(): void;
}

/** Finds a browser that starts, remembers which, and starts it as often as it is asked to. */
export interface BrowserLauncher {
  /** Throws a Failure (3) when no browser starts. */
  launch(): Promise<RunningBrowser>;
  /** Ends every browser and every start, and waits until they are gone with all that they put on the disk. */
  close(): Promise<void>;
}

const wayOut = 'npx puppeteer@24 browsers install chrome-headless-shell';

export function browserLauncher(options: LauncherOptions): BrowserLauncher {
  const { browserPath, environment, fontFolders, onNotice, onSpawn } = options;
  const end = new AbortController();
  const launches = new Set<Promise<RunningBrowser>>();
  const folders: RunFolder[] = [];
  const cache = openCacheFolder(environment);
  cache.catch(() => undefined);
  let proven: BrowserProgram | undefined;
  let sandbox = true;

  async function* candidates(): AsyncGenerator<BrowserProgram> {
    const explicit = explicitBrowser(browserPath, environment);
    if (explicit !== undefined) yield explicit;
    else
      yield* findBrowsers({ environment, cache: await cache, makeRunFolder: newFolder, signal: end.signal, onNotice });
  }

  async function newFolder(): Promise<string> {
    const folder = await makeRunFolder();
    folders.push(folder);
    return folder.path;
  }

  async function start(program: BrowserProgram): Promise<RunningBrowser> {
    const kept = await cache;
    const fontCache = kept === undefined ? undefined : join(kept, 'fontconfig');
    const launch = () => launchBrowser({ program, sandbox, fontFolders, fontCache, environment, onSpawn }, end.signal);
    if (sandbox && process.platform === 'linux' && process.getuid?.() === 0) dropSandbox('this process runs as root');
    try {
      return await launch();
    } catch (error) {
      if (!sandbox || !(error instanceof BrowserDidNotStart) || !/sandbox|namespace/i.test(error.output)) throw error;
      dropSandbox('this system does not allow it one');
      return launch();
    }
  }

  function dropSandbox(reason: string): void {
    sandbox = false;
    onNotice(`The browser runs without its sandbox, because ${reason}. Scripts and the network stay off.`);
  }

  async function startProven(): Promise<RunningBrowser> {
    let failed: string | undefined;
    // One that has started before gets a second chance: a busy machine can make a start fail.
    for await (const program of proven === undefined ? candidates() : [proven, proven]) {
      try {
        const running = await start(program);
        proven = program;
        return running;
      } catch (error) {
        if (!(error instanceof BrowserDidNotStart)) throw error;
        failed = `The browser ${program.path} did not start: ${error.message}${lastLine(error.output)}.`;
      }
    }
    throw new Failure(3, failed ?? 'There is no browser to print PDFs with.', `Get one with: ${wayOut}`);
  }

  return {
    launch() {
      const launch = startProven();
      launches.add(launch);
      launch
        .then(({ process }) => process.gone)
        .then(
          () => launches.delete(launch),
          () => launches.delete(launch),
        );
      return launch;
    },
    async close() {
      end.abort(new Failure(3, 'Printing was stopped.'));
      const running = await Promise.allSettled(launches);
      await Promise.all(
        running.map((launch) => (launch.status === 'fulfilled' ? launch.value.process.kill() : undefined)),
      );
      await Promise.all(folders.map((folder) => folder.remove()));
    },
  };
}

function lastLine(output: string): string {
  const line = output.trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : ` (${line.slice(0, 200)})`;
}
