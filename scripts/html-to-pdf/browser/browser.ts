import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import { type BrowserProcess, type ProcessOptions, startProcess } from './browser-process.ts';
import { pipeTransport } from './pipe-transport.ts';

/** A browser that Puppeteer is connected to. */
export interface RunningBrowser {
  browser: Browser;
  process: BrowserProcess;
}

/** A browser that did not come up; `output` is the end of what it wrote to stderr. */
export class BrowserDidNotStart extends Error {
  readonly output: string;

  constructor(reason: string, output: string) {
    super(reason);
    this.name = 'BrowserDidNotStart';
    this.output = output;
  }
}

const startLimit = 30_000;
const patience = 500;

/**
 * Starts a browser and connects Puppeteer to it, which loads while the browser starts.
 * Throws BrowserDidNotStart, or the signal's reason; a browser that runs ends when the signal is aborted.
 */
export async function launchBrowser(
  { onSpawn, ...options }: ProcessOptions & { onSpawn?: (() => void) | undefined },
  signal: AbortSignal,
): Promise<RunningBrowser> {
  signal.throwIfAborted();
  const process = await startProcess(options);
  onSpawn?.();
  const onAbort = () => void process.kill();
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  void process.gone.then(() => signal.removeEventListener('abort', onAbort));
  try {
    const browser = await Promise.race([connectTo(process), failureOf(process), afterStartLimit()]);
    return { browser, process };
  } catch (error) {
    // A browser that fails closes its pipes first, and only then tells how it ended.
    const reason = await Promise.race([process.gone, setTimeout(patience, (error as Error).message, { ref: false })]);
    await process.kill();
    signal.throwIfAborted();
    throw new BrowserDidNotStart(reason, process.output());
  }
}

/** The entry that Puppeteer documents for running inside a browser: without launchers it loads in a third of the time, and it searches no configuration. */
async function connectTo({ toBrowser, fromBrowser }: BrowserProcess): Promise<Browser> {
  const transport = pipeTransport(toBrowser, fromBrowser);
  const { connect } = await import('puppeteer-core/internal/puppeteer-core-browser.js');
  return connect({ transport, defaultViewport: null, networkEnabled: false });
}

async function failureOf(process: BrowserProcess): Promise<never> {
  throw new Error(await process.gone);
}

async function afterStartLimit(): Promise<never> {
  await setTimeout(startLimit, undefined, { ref: false });
  throw new Error('it did not answer');
}
