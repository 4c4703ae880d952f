import type { Quantity } from '../../languages/index.ts';
import type { CitedClaim } from '../rule-context/index.ts';
import type { Expected } from './expected.ts';

/** A cited claim with what its figure lets one expect, and what of a sentence belongs to its notes. */
export interface Counted extends CitedClaim {
  expected: Expected;
  part: readonly Quantity[];
}
