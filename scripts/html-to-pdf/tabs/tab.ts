import type { CDPSession, Protocol, Target } from 'puppeteer-core/internal/puppeteer-core-browser.js';
import type { PageSize } from '../../model/index.ts';
import type { RunningBrowser } from '../browser/index.ts';

/** What a tab prints. */
export interface Sheet {
  /** A whole HTML document that needs nothing from outside. */
  html: string;
  /** The size that the document's `@page` rule gives. */
  page: PageSize;
  /** Called when the browser has all that it needs, and this process nothing to do for it. */
  onBusy?(): void;
}

/** A page of a browser that prints one document after the other. */
export interface Tab {
  /** Documents printed so far. */
  printed: number;
  /** Prints a document; rejects when the tab crashes, is closed, or takes longer than `limit` milliseconds. */
  print(sheet: Sheet, limit: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Paper in inches; the document's own `@page` rule goes before it. */
const paper: Record<PageSize, { paperWidth: number; paperHeight: number }> = {
  A4: { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
};

/** Runs in the page although the page's own scripts never do: it comes from the debugger. */
const fontsAreReady = 'document.fonts.ready.then(() => document.readyState)';

/** Opens a tab in which nothing runs and which gets nothing but `data:` URLs; `first` is one that the browser came with. */
export async function openTab({ browser, process }: RunningBrowser, first?: Target): Promise<Tab> {
  // Puppeteer's own page would listen to everything twice, and take most of the time until the first print.
  const session = await (first ?? (await browser.newPage())).createCDPSession();
  const death = new AbortController();
  session.once('Inspector.targetCrashed', () => death.abort(new Error('its tab crashed')));
  void process.gone.then((reason) => death.abort(new Error(`the browser is gone: ${reason}`)));
  session.on('Fetch.requestPaused', (event) => answer(session, event));
  const [{ frameTree }] = await Promise.all([
    session.send('Page.getFrameTree'),
    session.send('Page.enable'),
    session.send('Inspector.enable'),
    session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
  ]);
  const frameId = frameTree.frame.id;
  let empty = Promise.resolve();
  const tab: Tab = {
    printed: 0,
    async print(sheet, limit) {
      tab.printed += 1;
      return within(limit, death.signal, async () => {
        await empty;
        const pdf = await printIn(session, frameId, sheet);
        // Goes on while the PDF is finished; should it fail, the next print does.
        empty = leave(session, frameId);
        empty.catch(() => undefined);
        return pdf;
      });
    },
    close: () =>
      session.send('Page.close').then(
        () => undefined,
        () => undefined,
      ),
  };
  return tab;
}

/** Leaves the document: over what is left of it another would be written under its content security policy, which forbids other styles. */
async function leave(session: CDPSession, frameId: string): Promise<void> {
  const left = nextLoad(session, frameId);
  await session.send('Page.navigate', { url: 'about:blank' });
  await left;
}

async function printIn(session: CDPSession, frameId: string, { html, page, onBusy }: Sheet): Promise<Buffer> {
  const loaded = nextLoad(session, frameId);
  await session.send('Page.setDocumentContent', { frameId, html });
  await loaded;
  await session.send('Runtime.evaluate', { expression: fontsAreReady, awaitPromise: true, returnByValue: true });
  const printing = session.send('Page.printToPDF', {
    ...paper[page],
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  onBusy?.();
  const { data } = await printing;
  return Buffer.from(data, 'base64');
}

/** An allow-list of nothing. `Aborted` keeps a navigation from ending on an error page in the document's place. */
function answer(session: CDPSession, { requestId, request }: Protocol.Fetch.RequestPausedEvent): void {
  const answered = request.url.startsWith('data:')
    ? session.send('Fetch.continueRequest', { requestId })
    : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  answered.catch(() => undefined);
}

function nextLoad(session: CDPSession, frameId: string): Promise<void> {
  return new Promise((resolve) => {
    const onEvent = (event: Protocol.Page.LifecycleEventEvent) => {
      if (event.name !== 'load' || event.frameId !== frameId) return;
      session.off('Page.lifecycleEvent', onEvent);
      resolve();
    };
    session.on('Page.lifecycleEvent', onEvent);
  });
}

/** What `work` gives, unless it takes longer than `limit` milliseconds or `died` comes first. */
function within<T>(limit: number, died: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onDeath = () => reject(died.reason);
    const timer = setTimeout(() => reject(new Error(`it took longer than ${limit / 1000} s`)), limit);
    const settled = () => {
      clearTimeout(timer);
      died.removeEventListener('abort', onDeath);
    };
    died.addEventListener('abort', onDeath);
    if (died.aborted) onDeath();
    work().finally(settled).then(resolve, reject);
  });
}
