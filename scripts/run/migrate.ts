import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { migrateFile } from '../value-to-analysis/migrations/migrate-file.ts';
import type { Input } from '../workspace/read/find-inputs.ts';
import { readInput } from '../workspace/read/read-inputs.ts';
import { schemaPathFrom } from '../workspace/read/schema-path.ts';
import { replaceFile } from '../workspace/write/replace-file.ts';
import { atStart } from './check.ts';
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
  if ('fault' in read) return outcome(input, [atStart(read.fault, input)], read.environment);
  const { file, name, format, path } = input;
  const schemaPath = schemaPathFrom(path);
  const migrated = migrateFile({
    file,
    name,
    format,
    bytes: read.bytes,
    ...(schemaPath === undefined ? {} : { schemaPath }),
  });
  if (migrated.state === 'failed') return outcome(input, migrated.findings);
  if (migrated.state === 'current') return outcome(input);
  const { bytes, from, to } = migrated;
  if (!check) await replaceFile(path, bytes, signal);
  return { ...outcome(input), versions: { from, to } };
}

function outcome({ file }: Input, findings: Finding[] = [], environment = false): MigrationOutcome {
  const state = findings.length > 0 ? 'failed' : 'valid';
  return { file, state, outputs: [], findings, suppressed: [], rules: { ran: [], skipped: [] }, environment };
}
