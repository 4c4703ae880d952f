import { findingAtStart, findingMaker } from '../analysis-to-findings/index.ts';
import { parseDocument } from '../bytes-to-value/index.ts';
import type { Finding, Outcome } from '../model/index.ts';
import { encodeLike } from '../value-edits/index.ts';
import { migrateDocument } from '../value-to-analysis/index.ts';
import { type Input, type NamedVersion, readInput, replaceFile, schemaPathFrom } from '../workspace/index.ts';
import { failureFinding } from './findings.ts';
import { inOrder } from './in-order.ts';

/** What became of one input. */
export interface MigrationOutcome extends Outcome {
  /** Present when the file was migrated, or would be. */
  versions?: { from: string; to: string };
}

/** Migrates inputs in place, or with `check` only says what would be done; outcomes come in the order of the inputs. */
export function migrateAll(
  inputs: readonly Input[],
  options: { check: boolean; jobs: number; signal: AbortSignal },
): Promise<MigrationOutcome[]> {
  const migrate = async (input: Input): Promise<MigrationOutcome> => {
    try {
      return await migrateInput(input, options);
    } catch (error) {
      return outcome(input, [failureFinding(input, error)], true);
    }
  };
  return inOrder(inputs, options, migrate, () => undefined);
}

async function migrateInput(
  input: Input,
  { check, signal }: { check: boolean; signal: AbortSignal },
): Promise<MigrationOutcome> {
  const read = await readInput(input);
  if ('fault' in read) return outcome(input, [findingAtStart(read.fault, input.file)], read.environment);
  const { path } = input;
  const migrated = migrateBytes({ ...input, read }, schemaPathFrom(path));
  if (migrated.state === 'failed') return outcome(input, migrated.findings);
  if (migrated.state === 'current') return outcome(input);
  const { bytes, from, to } = migrated;
  if (!check) await replaceFile(input, bytes, signal);
  return { ...outcome(input), versions: { from, to } };
}

/** What migrating a file came to. */
export type MigratedBytes =
  | { state: 'current' }
  | { state: 'migrated'; from: string; to: string; bytes: Uint8Array }
  | { state: 'failed'; findings: Finding[] };

/** Migrates the bytes of a file, wherever they come from; `schemaPath` is the way from it to the schema, where there is one. */
export function migrateBytes({ file, format, read }: NamedVersion, schemaPath?: string): MigratedBytes {
  if ('fault' in read) return { state: 'failed', findings: [findingAtStart(read.fault, file)] };
  const parsed = parseDocument(read.bytes, format);
  const migrated = migrateDocument(parsed, schemaPath);
  if (migrated.state === 'failed') {
    return { state: 'failed', findings: findingMaker(file, parsed).findingsOf(migrated.faults) };
  }
  if (migrated.state === 'current') return migrated;
  const { text, from, to } = migrated;
  return { state: 'migrated', from, to, bytes: encodeLike(read.bytes, text) };
}

function outcome({ file }: Input, findings: Finding[] = [], environment = false): MigrationOutcome {
  const state = findings.length > 0 ? 'failed' : 'valid';
  return { file, state, outputs: [], findings, suppressed: [], rules: { ran: [], skipped: [] }, environment };
}
