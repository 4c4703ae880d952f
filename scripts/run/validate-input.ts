import type { JudgingOptions } from '../analysis-to-findings/index.ts';
import type { Outcome } from '../model/index.ts';
import type { Input } from '../workspace/index.ts';
import { check } from './check.ts';
import { fix } from './fix.ts';
import { failed, outcome } from './outcome.ts';

/** How inputs are validated; whoever asks for repairs may interrupt them. */
export type ValidatingOptions = JudgingOptions & { fix?: boolean; signal?: AbortSignal };

/** Judges an input, after repairing it when asked to. Never rejects; the outcome is plain data, which threads can send. */
export async function validateInput(input: Input, options: ValidatingOptions): Promise<Outcome> {
  try {
    const repair = options.fix ? await fix(input, options) : undefined;
    const { analysis, ...rest } = await check(input, options);
    return { ...outcome(input, rest, analysis ? 'valid' : 'failed'), ...(repair ? { repair } : {}) };
  } catch (error) {
    return outcome(input, failed(input, error), 'failed');
  }
}
