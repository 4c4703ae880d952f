/** How much a finding weighs; an error keeps the analysis from being built. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong in an author's file, at a place in that very file. Lines and columns count from 1. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  message: string;
  /** Path as the user gave it or as it was found, with `/` on every system. */
  file: string;
  /** JSON Pointer that resolves in the author's file; '' is the whole document. */
  pointer: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
  /** A way out, in one sentence. */
  hint?: string;
  url?: string;
  /** The line itself, where it was asked for and the file has it; no part of a report for programs. */
  excerpt?: Excerpt;
}

/** The first line of a finding in three pieces, cut where it is long; `withheld` when it may name a confidential source. */
export type Excerpt = { before: string; marked: string; after: string } | 'withheld';

/** A finding that the author accepts, with why, who says so, and the last day on which that holds (YYYY-MM-DD). */
export interface SuppressedFinding {
  finding: Finding;
  suppression: { reason: string; by: string; expires: string };
}

/** A finding before it has a file and a position: what schema checks and rules return. */
export interface Fault {
  ruleId: string;
  severity: Severity;
  message: string;
  pointer: string;
  hint?: string;
  /** Point at the key of the member instead of at its value. */
  atKey?: boolean;
  /** Part of the string at `pointer`: offsets in UTF-16 units, end-exclusive. */
  range?: { start: number; end: number };
  /** What to put in the place of `range`, where that repairs the fault with no doubt. */
  fix?: string;
  /** A repair is known, but none of what belongs to it, such as the other end of a range, so that half would be repaired. */
  isPart?: true;
}

/** Whether any finding or fault forbids building. */
export function hasErrors(findings: readonly Pick<Fault, 'severity'>[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
