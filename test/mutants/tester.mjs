// @ts-check
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Tests that take so long are at a pattern or a loop that does not end without the entry, which counts as missing it. */
const longest = 120_000;
/** What is given for such a test. */
export const endless = 'a test that does not end';
const worker = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/** Runs tests in a process of its own, which is started when it is needed, and anew after one that did not end. */
export class Tester {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;

  /**
   * The first test that fails with a text in the place of a file, if any does.
   * @param {{ file: string, text?: string, tests: readonly string[] }} request
   * @returns {Promise<string | undefined>}
   */
  async failed(request) {
    this.#process ??= fork(worker, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const child = this.#process;
    /** @type {import('./worker.mjs').Answer} */
    const answer = await new Promise((resolve) => {
      const timer = setTimeout(() => done({ failed: endless, isOver: true }), longest);
      const onExit = () => done({ failed: 'a test that ends the process', isOver: true });
      const done = (/** @type {import('./worker.mjs').Answer} */ value) => {
        clearTimeout(timer);
        child.off('message', done).off('exit', onExit);
        if ('broken' in value || value.isOver) this.stop();
        resolve(value);
      };
      child.on('message', done).on('exit', onExit);
      child.send(request);
    });
    if ('broken' in answer) throw new Error(answer.broken);
    return answer.failed;
  }

  stop() {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}
