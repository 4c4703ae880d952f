import { analysesToDiff } from '../analyses-to-diff/index.ts';
import type { Diff, Finding } from '../model/index.ts';
import { type NamedVersion, readVersion } from '../workspace/index.ts';
import { checkVersion, versionsOf } from './check-version.ts';

/** What a comparison came to. */
export interface Comparison {
  /** Absent when one of the sides cannot be compared; the findings say why. */
  diff?: Diff;
  /** Those of both sides, without words that would name a confidential source of either. */
  findings: Finding[];
  /** A side could not be read, for a reason that is not the author's. */
  environment: boolean;
}

type Around = Parameters<typeof readVersion>[1];

/** Reads, judges and compares two versions, as the command line names them. Throws failures (2, 3) with a way out. */
export async function compare(old: string, fresh: string, around: Around): Promise<Comparison> {
  const before = await readVersion(old, around);
  return compareVersions(before, await readVersion(fresh, around));
}

/** Judges and compares two versions that were read. */
export function compareVersions(old: NamedVersion | undefined, fresh: NamedVersion | undefined): Comparison {
  const [before, after] = [old && checkVersion(old), fresh && checkVersion(fresh)];
  const { findings, ...versions } = versionsOf(before, after);
  const isComparable = (!old || versions.old) && (!fresh || versions.fresh);
  return {
    ...(isComparable ? { diff: analysesToDiff(versions.old, versions.fresh) } : {}),
    findings,
    environment: [before, after].some((side) => side?.environment),
  };
}
