import type { Finding } from './finding.ts';

/** Which rules looked at an analysis, and which could not. */
export interface RulesRun {
  ran: string[];
  skipped: { rule: string; why: string }[];
}

/** What became of one input file. */
export interface Outcome {
  /** As in its findings. */
  file: string;
  state: 'valid' | 'built' | 'skipped' | 'failed';
  /** Paths as in `file`, in the order of the formats. */
  outputs: string[];
  findings: Finding[];
  rules: RulesRun;
  /** It failed for a reason that is not the author's: exit code 3. */
  environment: boolean;
}
