import { parentPort, workerData } from 'node:worker_threads';
import type { JudgingOptions } from '../analysis-to-findings/index.ts';
import type { Input } from '../workspace/index.ts';
import { serve } from './thread-pool.ts';
import { validateInput } from './validate-input.ts';

const options: JudgingOptions = workerData;

// What the bundle runs in a thread of `validate`; it is only ever loaded there.
if (parentPort) serve(parentPort, (input: Input) => validateInput(input, options));
