import type { Outcome } from '../model/index.ts';
import type { Input } from '../workspace/index.ts';
import { inOrder } from './in-order.ts';
import type { ValidatingOptions } from './validate-input.ts';
import { type OpenThread, openValidatingPool } from './validating-pool.ts';

/** Judges inputs, after repairing them when asked to; else writes nothing. Outcomes come in the order of the inputs. */
export async function validateAll(
  inputs: readonly Input[],
  options: ValidatingOptions & { jobs: number; signal: AbortSignal },
  onOutcome: (outcome: Outcome) => void,
  openThread?: OpenThread,
): Promise<Outcome[]> {
  const { tasks, run, close } = openValidatingPool(inputs, options, openThread);
  return inOrder(inputs, { jobs: tasks, signal: options.signal }, run, onOutcome).finally(close);
}
