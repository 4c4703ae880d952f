import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core/internal/puppeteer-core-browser.js';

/** Puppeteer's messages over the browser's two pipes, each message ended by a zero byte. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => {
      toBrowser.write(`${message}\0`);
    },
    close: () => toBrowser.destroy(),
  };
  let parts: Buffer[] = [];
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8');
      parts = [];
      start = end + 1;
      transport.onmessage?.(message);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
  fromBrowser.on('close', () => transport.onclose?.());
  // A browser that dies closes its pipes; that it is gone shows by its exit.
  toBrowser.on('error', () => undefined);
  fromBrowser.on('error', () => undefined);
  return transport;
}
