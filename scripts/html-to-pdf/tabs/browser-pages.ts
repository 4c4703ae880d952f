import type { RunningBrowser } from '../browser/index.ts';
import { openTab, type Sheet, type Tab } from './tab.ts';

/** Reused tabs have been seen to hang after long service. */
const printsOfTab = 50;
const printsOfBrowser = 500;

/** One browser and its tabs, which print one document after the other; opens the first tab at once. */
export class BrowserPages {
  readonly #running: Promise<RunningBrowser>;
  readonly #idle: Promise<Tab>[];
  #printing = 0;
  #printed = 0;
  #retired = false;

  constructor(running: Promise<RunningBrowser>) {
    const first = running.then((running) =>
      openTab(
        running,
        running.browser.targets().find((target) => target.type() === 'page'),
      ),
    );
    // Whoever prints first hears of a browser that does not start.
    first.catch(() => undefined);
    this.#running = running;
    this.#idle = [first];
  }

  /** Whether new work belongs in a new browser. */
  get isWorn(): boolean {
    return this.#retired || this.#printed >= printsOfBrowser;
  }

  /** Prints in a tab that is free, or in a new one; a failure retires the browser. `limit` is in milliseconds. */
  async print(sheet: Sheet, limit: number): Promise<Buffer> {
    this.#printing += 1;
    this.#printed += 1;
    const opening = this.#idle.pop() ?? this.#running.then((browser) => openTab(browser));
    try {
      const tab = await opening;
      const pdf = await tab.print(sheet, limit);
      if (tab.printed < printsOfTab) this.#idle.push(opening);
      else void tab.close();
      return pdf;
    } catch (error) {
      this.#retired = true;
      throw error;
    } finally {
      this.#printing -= 1;
      this.#endWhenDone();
    }
  }

  /** Lets the browser end when what it prints now is done. */
  retire(): void {
    this.#retired = true;
    this.#endWhenDone();
  }

  #endWhenDone(): void {
    if (!this.#retired || this.#printing > 0) return;
    this.#running.then(({ process }) => process.kill()).catch(() => undefined);
  }
}
