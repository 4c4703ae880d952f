import type { Outcome } from '../model/index.ts';
import type { Input } from '../workspace/index.ts';
import { buildBrief } from './build-brief.ts';
import { type BuildRequest, type Machinery, openRun } from './build-run.ts';
import { inOrder } from './in-order.ts';

/**
 * Builds briefs; outcomes come in the order of the inputs. What fails in one brief fails only that one.
 * Throws an environment failure (3) when there is no browser, or the reason of the signal's abort.
 */
export async function buildAll(
  inputs: readonly Input[],
  request: BuildRequest,
  onOutcome: (outcome: Outcome) => void,
  machinery?: Machinery,
): Promise<Outcome[]> {
  const run = await openRun(inputs, request, machinery);
  try {
    return await inOrder(inputs, run, (input) => buildBrief(input, run), onOutcome);
  } finally {
    await run.close();
  }
}
