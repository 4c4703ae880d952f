import type { Analysis } from './analysis.generated.ts';

/** One side of a comparison. */
export interface Version {
  /** As the user named it. */
  file: string;
  /** Fits the schema, and may break rules. */
  analysis: Analysis;
  /** Pointers of the texts that expose a confidential source. */
  exposed: ReadonlySet<string>;
}
