import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inOrder } from '../../scripts/run/in-order.ts';
import { openPool, type Thread } from '../../scripts/run/thread-pool.ts';

/** Speaks as `serve` does; it names itself in its answers, and does as it is told. */
const source = `
  const { parentPort, threadId } = require('node:worker_threads');
  const orders = {
    exit: () => process.exit(7),
    throw: () => { throw new TypeError('Secret.'); },
    fill: () => { for (const all = []; ; ) all.push(new Array(1e5).fill('x')); },
    hang: () => { for (;;); },
  };
  parentPort.on('message', (task) => { orders[task]?.(); parentPort.postMessage(task + ' in ' + threadId); });
  parentPort.postMessage('up');
`;

/** A pool over real threads, that are up, and what became of them. */
async function pool(threads: number, signal = new AbortController().signal, code = source) {
  const opened: Worker[] = [];
  const opening = openPool<string, string>({
    threads,
    open() {
      const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
      opened.push(worker);
      return worker;
    },
    here: async (task) => `${task} here`,
    lost: (task, error) => `${task} lost: ${(error as NodeJS.ErrnoException | undefined)?.name}`,
    signal,
  });
  onTestFinished(opening.close);
  const ended = Promise.all(opened.map((worker) => new Promise((done) => worker.on('exit', done))));
  await Promise.all(opened.map((worker) => once(worker, code === source ? 'message' : 'exit').catch(() => undefined)));
  return { ...opening, opened, ended };
}

describe('openPool', () => {
  it('does all tasks, in this thread and in every other', async () => {
    const { tasks, run, opened } = await pool(2);
    const items = Array.from({ length: tasks }, (_, index) => String(index));
    const results = await Promise.all(items.map(run));
    expect(results.map((result) => result.split(' ')[0])).toEqual(items);
    const places = new Map(results.map((result) => [result.replace(/^\d+ /, ''), result]));
    expect([...places.keys()].sort()).toEqual(['here', ...opened.map(({ threadId }) => `in ${threadId}`)].sort());
    // One at a time here.
    expect(results.filter((result) => result.endsWith('here'))).toEqual(['0 here']);
  });

  it.each([
    ['throw', 'TypeError'],
    ['fill', 'Error'],
    ['exit', 'undefined'],
  ])('loses only the task amid which a thread dies (%s)', async (order, name) => {
    const { run, ended } = await pool(1);
    const results = await Promise.all(['a', order, 'b', 'c', 'd', 'e'].map(run));
    expect(results.map((result) => result.replace(/ in \d+$/, ' there'))).toEqual([
      'a here',
      `${order} lost: ${name}`,
      'b here',
      'c here',
      'd here',
      'e here',
    ]);
    await ended;
    const later = ['f', 'g', 'h', 'i', 'j', 'k'];
    expect(await Promise.all(later.map(run))).toEqual(later.map((task) => `${task} here`));
  });

  it.each([
    ['says nothing before it ends', 'process.exit(1)'],
    ['is broken', 'throw new Error()'],
  ])('does without a thread that %s', async (_, code) => {
    const { run } = await pool(1, undefined, code);
    expect(await Promise.all(['a', 'b'].map(run))).toEqual(['a here', 'b here']);
  });

  it('does without threads where none can be opened', async () => {
    const { tasks, run } = openPool<string, string>({
      threads: 2,
      open(): Thread {
        throw new Error('EAGAIN');
      },
      here: async (task) => `${task} here`,
      lost: () => 'lost',
      signal: new AbortController().signal,
    });
    expect([tasks > 1, await run('a')]).toEqual([true, 'a here']);
  });

  it('ends the threads amid their work at an abort, and rejects with its reason', async () => {
    const controller = new AbortController();
    const { tasks, run, ended } = await pool(1, controller.signal);
    const seen: string[] = [];
    const items = ['a', 'hang', 'b', 'c', 'd'];
    const running = inOrder(items, { jobs: tasks, signal: controller.signal }, run, (result) => seen.push(result));
    controller.abort(new Error('Interrupted.'));
    await expect(running).rejects.toThrow('Interrupted.');
    expect(await ended).toEqual([1]);
    expect(seen).toEqual(['a here']);
  });

  it('ends the threads when it is closed', async () => {
    const { ended, close } = await pool(2);
    close();
    expect(await ended).toEqual([1, 1]);
  });
});
