import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findBrowsers } from '../../scripts/html-to-pdf/browser/find-browser.ts';
import { openCacheFolder } from '../../scripts/html-to-pdf/browser/private-folder.ts';
import { openPrinter, type PrinterOptions } from '../../scripts/html-to-pdf/printer.ts';
import type { Printer, PrintJob } from '../../scripts/model/printer.ts';

const fonts = join(import.meta.dirname, '../../node_modules/@expo-google-fonts');

export const fontFolders = [
  'source-serif-4/400Regular',
  'source-serif-4/700Bold',
  'source-sans-3/700Bold',
  'noto-naskh-arabic/400Regular',
].map((folder) => join(fonts, folder));

/** A small brief with all that matters in a PDF: headings, a table with headers, two scripts, a link. */
export function briefHtml(title: string, paragraphs = 12): string {
  const prose = Array.from(
    { length: paragraphs },
    (_, index) => `<p>Paragraph ${index} of ${title}, <strong>bold</strong>.</p>`,
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><style>
@page { size: A4; margin: 25mm; @bottom-center { content: counter(page) " / " counter(pages) } }
body { font-family: "Source Serif 4" } h1, h2, th { font-family: "Source Sans 3" } [lang=ar] { font-family: "Noto Naskh Arabic" }
</style></head><body><h1>${title}</h1><h2>Que s’est-il passé ?</h2>${prose.join('')}
<h2>Combien de victimes ?</h2><table><thead><tr><th scope="col">Source</th><th scope="col">Morts</th></tr></thead>
<tbody><tr><th scope="row">A</th><td>50</td></tr><tr><th scope="row">B</th><td>77</td></tr></tbody></table>
<p lang="ar" dir="rtl">هجوم في باماكو</p><p><a href="https://example.org/">Example</a></p></body></html>`;
}

/** What a browser needs many seconds for, on any machine. */
export const endlessHtml = `<!doctype html><title>Endless</title>${'<p>word <b>word</b> word</p>'.repeat(400_000)}`;

export function printJob(html: string, metadata: Partial<PrintJob['metadata']> = {}): PrintJob {
  return { html, page: 'A4', metadata: { title: 'Titre', keywords: [], language: 'fr', headings: [], ...metadata } };
}

/** A printer that the test's end closes. */
export function testPrinter(options: Partial<PrinterOptions> = {}): Printer {
  const printer = openPrinter({ jobs: 2, fontFolders, onNotice: () => undefined, ...options });
  onTestFinished(() => printer.close());
  return printer;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A browser that writes down its process's number whenever it starts. */
export async function recordingBrowser(): Promise<{ path: string; pids(): number[] }> {
  const cache = await openCacheFolder(process.env);
  const folder = temporaryFolder();
  const search = {
    environment: process.env,
    cache,
    makeRunFolder: async () => folder,
    signal: new AbortController().signal,
    onNotice: () => undefined,
  };
  const found = await findBrowsers(search).next();
  if (found.done) throw new Error('There is no browser to test with.');
  const path = join(folder, 'browser');
  const log = join(folder, 'pids');
  const libraries = found.value.libraries === undefined ? '' : `export LD_LIBRARY_PATH='${found.value.libraries}'\n`;
  writeFileSync(path, `#!/bin/sh\necho $$ >> '${log}'\n${libraries}exec '${found.value.path}' "$@"\n`);
  chmodSync(path, 0o700);
  return { path, pids: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').map(Number) : []) };
}

/** Whether a process runs; one that is dead, but that init has not buried yet, does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
