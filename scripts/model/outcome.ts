import type { Finding, SuppressedFinding } from './finding.ts';

/** Which rules looked at an analysis, and which could not. */
export interface RulesRun {
  ran: string[];
  skipped: { rule: string; why: string }[];
}

/**
 * Why a repair was left out: the words run over a line's end; they are written in a way that cannot hold others safely; another error or
 * warning would come of it; they lie in a confidential source; repairs would undo each other without end; or only
 * a part of what belongs together, such as one end of a range, could be repaired.
 */
export type LeftReason = 'line-end' | 'notation' | 'unsound' | 'confidential' | 'endless' | 'part';

/** What repairing a file came to, by rule: findings repaired, and those whose repair would not have been safe, with why and where. */
export interface Repair {
  fixed: { rule: string; count: number }[];
  left: { rule: string; count: number; why: LeftReason; lines: number[] }[];
}

/** What became of one input file. */
export interface Outcome {
  /** As in its findings. */
  file: string;
  state: 'valid' | 'built' | 'skipped' | 'failed';
  /** Paths as in `file`, in the order of the formats. */
  outputs: string[];
  findings: Finding[];
  /** Findings that the analysis suppresses; they count nowhere as findings. */
  suppressed: SuppressedFinding[];
  rules: RulesRun;
  /** It failed for a reason that is not the author's: exit code 3. */
  environment: boolean;
  /** Present when repairs were asked for. */
  repair?: Repair;
}
