import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, onTestFinished, test } from 'vitest';
import { printJob, temporaryFolder, testPrinter } from './printing.ts';

/** A listener that counts who connects. */
async function listener(): Promise<{ port: number; connections(): number }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

function hostileHtml(host: string, file: string): string {
  const url = `http://${host}`;
  const framed = `<img src='${url}/framed'><script>fetch('${url}/framed-script')</script>`;
  return `<!doctype html><html lang="en"><head><title>Hostile</title>
<base href="${url}/base/">
<meta http-equiv="refresh" content="0;url=${url}/refresh">
<meta http-equiv="refresh" content="0;url=${file}">
<link rel="stylesheet" href="${url}/style"><link rel="stylesheet" href="${file}"><link rel="preload" as="image" href="${url}/preload">
<link rel="prefetch" href="${url}/prefetch"><link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="//${host}">
<link rel="prerender" href="${url}/prerender"><link rel="modulepreload" href="${url}/module"><link rel="icon" href="${url}/icon">
<link rel="manifest" href="${url}/manifest"><script type="speculationrules">{"prefetch":[{"source":"list","urls":["${url}/rule"]}]}</script>
<style>@import url("${url}/import"); @font-face { font-family: F; src: url("${url}/font") }
body { background: url("${url}/background"); font-family: F } li { list-style-image: url("${url}/bullet") } p { cursor: url("${url}/cursor"), auto }
@page { @top-left { content: url("${url}/margin") } }</style>
<script src="${url}/script"></script>
<script>fetch("${url}/fetch"); new WebSocket("ws://${host}/socket"); navigator.sendBeacon("${url}/beacon"); location = "${url}/location"</script></head>
<body onload="fetch('${url}/onload')"><p>Harmless words.</p><ul><li>item</li></ul>
<img src="${url}/image" onerror="fetch('${url}/onerror')" srcset="${url}/set 2x"><picture><source srcset="${url}/source"><img src="x"></picture>
<img src="${file}"><iframe src="${file}"></iframe><object data="${file}"></object><embed src="${file}">
<iframe src="${url}/frame"></iframe><iframe srcdoc="${framed}"></iframe><iframe src="data:text/html,${framed}"></iframe>
<object data="${url}/object"></object><embed src="${url}/embed"><video src="${url}/video" poster="${url}/poster" autoplay></video>
<audio src="${url}/audio" autoplay></audio><track src="${url}/track"><svg><image href="${url}/svg"/><use href="${url}/use#a"/></svg>
<form id="f" action="${url}/form"><input type="image" src="${url}/input"></form><script>document.getElementById("f").submit()</script>
<a href="${url}/link" ping="${url}/ping">link</a><portal src="${url}/portal"></portal></body></html>`;
}

test('a hostile document reaches nobody, reads no file, runs no script, and is printed', async () => {
  const { port, connections } = await listener();
  const file = join(temporaryFolder(), 'secret.html');
  writeFileSync(file, '<p>CONFIDENTIAL</p>');
  const printer = testPrinter();
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::ffff:127.0.0.1]:${port}`]) {
    const bytes = await printer.print(printJob(hostileHtml(host, pathToFileURL(file).href)));
    const text = await textOf(bytes);
    expect(text).toContain('Harmless words.');
    expect(text).not.toContain('CONFIDENTIAL');
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  await printer.close();
  expect(connections()).toBe(0);
});

test('scripts do not run', async () => {
  const html =
    '<!doctype html><title>x</title><p id="p">before</p><script>p.textContent = "after"</script><noscript>none</noscript>';
  expect(await textOf(await testPrinter().print(printJob(html)))).toBe('before none');
});

test('a hostile document leaves its tab clean for the next', async () => {
  const { port, connections } = await listener();
  const printer = testPrinter({ jobs: 1 });
  const harmless = printJob('<!doctype html><title>x</title><p>Harmless</p>');
  const expected = await printer.print(harmless);
  for (let round = 0; round < 3; round += 1) {
    await printer.print(printJob(hostileHtml(`127.0.0.1:${port}`, 'file:///etc/hostname')));
    expect(Buffer.compare(await printer.print(harmless), expected)).toBe(0);
  }
  expect(connections()).toBe(0);
});

async function textOf(bytes: Uint8Array): Promise<string> {
  expect((await PDFDocument.load(bytes)).getPageCount()).toBeGreaterThan(0);
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(...items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])));
  }
  return texts.join(' ');
}
