import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../scripts/run/in-order.ts';

const signal = new AbortController().signal;

describe('inOrder', () => {
  it('hands over results in the order of the items, however long each takes', async () => {
    const seen: number[] = [];
    const delays = [20, 1, 10, 0, 5];
    const work = async (delay: number) => {
      await wait(delay);
      return delay;
    };
    expect(await inOrder(delays, { jobs: 3, signal }, work, (result) => seen.push(result))).toEqual(delays);
    expect(seen).toEqual(delays);
  });

  it('works on as many items at a time as it may', async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await wait(1);
      running -= 1;
    };
    await inOrder(Array.from({ length: 20 }), { jobs: 3, signal }, work, () => undefined);
    expect([most, running]).toEqual([3, 0]);
  });

  it('starts nothing more after an error, and waits for what is under way', async () => {
    const started: number[] = [];
    let ended = 0;
    const work = async (item: number) => {
      started.push(item);
      if (item === 1) throw new Error('Broken.');
      await wait(5);
      ended += 1;
    };
    await expect(inOrder([0, 1, 2, 3, 4], { jobs: 2, signal }, work, () => undefined)).rejects.toThrow('Broken.');
    expect([started, ended]).toEqual([[0, 1], 1]);
  });

  it('rejects with the reason of an abort', async () => {
    const controller = new AbortController();
    const started: number[] = [];
    const work = async (item: number) => {
      started.push(item);
      if (item === 1) controller.abort(new Error('Interrupted.'));
    };
    const running = inOrder([0, 1, 2, 3], { jobs: 1, signal: controller.signal }, work, () => undefined);
    await expect(running).rejects.toThrow('Interrupted.');
    expect(started).toEqual([0, 1]);
  });
});
