import type { MemberChange } from '../../value-edits/index.ts';

/** What in a file cannot be migrated without guessing, and what the author can do about it. */
export interface Obstacle {
  pointer: string;
  /** Quotes nothing of the file: it may stand in a confidential source. */
  message: string;
  hint: string;
}

/** The way from one version of the model to the next. */
export interface Migration {
  from: string;
  to: string;
  /** The changes that a file of version `from` needs, besides its `schemaVersion`, and what keeps it from being changed. */
  plan(value: Readonly<Record<string, unknown>>): { changes: MemberChange[]; obstacles: Obstacle[] };
}
