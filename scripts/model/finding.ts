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
}

/** Whether any finding forbids building. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
