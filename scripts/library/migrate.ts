import type { Finding } from '../model/index.ts';
import { migrateBytes } from '../run/index.ts';
import { type AnalysisInput, versionOf } from './analysis-input.ts';

/** What bringing an analysis up to the current version of the model came to. */
export type MigrateResult =
  | { state: 'current' }
  | { state: 'migrated'; from: string; to: string; bytes: Uint8Array }
  | { state: 'failed'; findings: readonly Finding[] };

/**
 * Brings the file of an analysis up to the current version of the model, in the author's own text: comments, order and line ends stay.
 * Writes nothing. Throws a `Failure`: 2 for a wrong call, 3 for a failing environment.
 */
export async function migrate(input: AnalysisInput): Promise<MigrateResult> {
  const version = await versionOf(input, new AbortController().signal);
  return version ? migrateBytes(version) : { state: 'current' };
}
