import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { pipeTransport } from '../../scripts/html-to-pdf/browser/pipe-transport.ts';

test('messages come out whole, however the pipe has cut them', async () => {
  const bytes = Buffer.from('{"a":"é"}\0{"b":1}\0\0{"c":"…"}\0');
  for (let size = 1; size <= bytes.length; size += 1) {
    const fromBrowser = new PassThrough();
    const transport = pipeTransport(new PassThrough(), fromBrowser);
    const messages: string[] = [];
    transport.onmessage = (message) => messages.push(message);
    for (let start = 0; start < bytes.length; start += size) fromBrowser.write(bytes.subarray(start, start + size));
    await new Promise((resolve) => fromBrowser.end().once('end', resolve));
    expect(messages).toEqual(['{"a":"é"}', '{"b":1}', '', '{"c":"…"}']);
  }
});

test('messages go out with a zero byte; a browser that goes closes the connection', async () => {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const transport = pipeTransport(toBrowser, fromBrowser);
  const closed = new Promise<void>((resolve) => {
    transport.onclose = resolve;
  });
  transport.send('{"a":1}');
  expect(toBrowser.read().toString()).toBe('{"a":1}\0');
  fromBrowser.destroy();
  await closed;
});
