import { Failure, type Finding, nameOfFault } from '../model/index.ts';
import type { Input } from '../workspace/index.ts';

/** The finding of an input whose outputs would be another's. */
export function clashFinding(input: Input, earlier: Input): Finding {
  return {
    ...start(input),
    ruleId: 'output-clash',
    message: `its outputs would be those of ${earlier.file}`,
    hint: 'Rename one of the two, and give it the new name as its id.',
  };
}

/** The finding of an analysis that something else than its author kept from being judged or built. */
export function failureFinding(input: Input, error: unknown): Finding {
  const known = error instanceof Failure;
  const message = known ? error.message : `a fault in Briefwright itself (${nameOfFault(error)}) came in the way`;
  const hint = known ? error.hint : 'Please report it.';
  return { ...start(input), ruleId: 'not-built', message, ...(hint ? { hint } : {}) };
}

function start({ file }: Input): Pick<Finding, 'file' | 'severity' | 'pointer' | 'line' | 'column'> {
  return { file, severity: 'error', pointer: '', line: 1, column: 1 };
}
