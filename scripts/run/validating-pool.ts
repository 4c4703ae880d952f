import { Worker } from 'node:worker_threads';
import type { JudgingOptions } from '../analysis-to-findings/index.ts';
import { Failure, type Outcome } from '../model/index.ts';
import { type Input, totalBytes } from '../workspace/index.ts';
import { failed, outcome } from './outcome.ts';
import { openPool, type Pool, type Thread } from './thread-pool.ts';
import { type ValidatingOptions, validateInput } from './validate-input.ts';

/** Opens a thread that runs `validating-thread.ts`. */
export type OpenThread = (options: JudgingOptions) => Thread;

/** Runs the bundle's start, which lies beside all its parts; where sources run there is none, and no thread comes up. */
const openBundled: OpenThread = (options) =>
  // Its heap may grow as far as this thread's, so that either judges a file the same.
  new Worker(new URL('./briefwright.mjs', import.meta.url), { workerData: options });

// On two cores, 200 JSON files of 0.1 MB took 1.39 s alone and 1.51 s with a thread, 1,000 took 4.78 s and 3.91 s: 300 break
// even. A thread must first compile everything for itself, and V8 collects garbage on other cores anyway.
const bytesWorthAThread = 32_000_000;

// A thread takes 80 MB; more of them would outgrow 500 MB.
const mostThreads = 3;

/** A pool that validates inputs, in up to `jobs` threads where that pays. */
export function openValidatingPool(
  inputs: readonly Input[],
  { jobs, signal, fix = false, ...judging }: ValidatingOptions & { jobs: number; signal: AbortSignal },
  open = openBundled,
): Pool<Input, Outcome> {
  // What writes stays in this thread: others are ended amid their work when the user interrupts.
  const most = fix ? 0 : Math.min(jobs - 1, mostThreads);
  const threads = most > 0 ? Math.min(most, Math.floor(totalBytes(inputs) / bytesWorthAThread)) : 0;
  return openPool<Input, Outcome>({
    threads,
    open: () => open(judging),
    here: (input) => validateInput(input, { ...judging, fix, signal }),
    lost: (input, error) => outcome(input, failed(input, lossOf(error)), 'failed'),
    signal,
  });
}

/** What an author is told of a thread's death. */
function lossOf(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  const hint = 'Give Node more, as in NODE_OPTIONS=--max-old-space-size=8192, or split the analysis.';
  return new Failure(3, 'The memory was not enough to judge the file.', hint);
}
