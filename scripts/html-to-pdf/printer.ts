import { Failure, type Printer, type PrintJob } from '../model/index.ts';
import { browserLauncher } from './browser/index.ts';
import { BrowserPages } from './tabs/index.ts';

export interface PrinterOptions {
  /** Documents printed at the same time. */
  jobs: number;
  /** The only browser to use. Default: what the environment names, else one that is found. */
  browserPath?: string;
  /** Folders with the fonts that documents may use, absolute. */
  fontFolders: readonly string[];
  /** Gets what the user should know, a sentence each. */
  onNotice(message: string): void;
  /** Default: the process's. */
  environment?: NodeJS.ProcessEnv;
  /** Milliseconds for one document, twice. Default: 30 seconds. */
  timeLimit?: number;
}

/** Opens a printer; it must be closed. */
export function openPrinter(options: PrinterOptions): Printer {
  const { environment = process.env, jobs, timeLimit = 30_000 } = options;
  let onSpawn = () => {};
  const spawned = new Promise<void>((resolve) => {
    onSpawn = resolve;
  });
  const launcher = browserLauncher({ ...options, environment, onSpawn });
  const turns = takeTurns(jobs);
  const first = launcher.launch();
  let pages = new BrowserPages(first);

  function currentPages(): BrowserPages {
    if (pages.isWorn) {
      pages.retire();
      pages = new BrowserPages(launcher.launch());
    }
    return pages;
  }

  async function printTwice(job: PrintJob): Promise<Buffer> {
    try {
      return await currentPages().print(job, timeLimit);
    } catch (error) {
      if (error instanceof Failure) throw error;
    }
    // A browser for this document alone: what breaks it shall not break others.
    const own = new BrowserPages(launcher.launch());
    try {
      return await own.print(job, timeLimit);
    } catch (error) {
      if (error instanceof Failure) throw error;
      const reason = (error as Error).message;
      throw new Failure(3, `The browser failed twice to print this brief: ${reason}.`, 'Try with --jobs 1.', {
        cause: error,
      });
    } finally {
      own.retire();
    }
  }

  return {
    begun: Promise.race([spawned, first]).then(
      () => undefined,
      () => undefined,
    ),
    print: (job) =>
      turns(async () => {
        const printing = printTwice(job);
        // Loads while the browser prints.
        const [pdf, { finishPdf }] = await Promise.all([printing, import('./finish/index.ts')]);
        return finishPdf(pdf, job);
      }),
    close: () => launcher.close(),
  };
}

/** Lets no more than `places` pieces of work run at the same time, in the order in which they came. */
function takeTurns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
