import type { Diff, Finding } from '../model/index.ts';
import { compareVersions, renderDiff } from '../run/index.ts';
import { type AnalysisInput, versionOf } from './analysis-input.ts';

/** What comparing two versions came to. */
export interface CompareResult {
  /** Absent when one of the sides is no analysis that can be read. */
  diff?: Diff;
  /** Of both sides, without words that would name a confidential source of either. */
  findings: readonly Finding[];
  /** The diff for people or programs; undefined when there is none. */
  report(format: 'markdown' | 'html' | 'json'): Promise<string | undefined>;
}

/**
 * Tells what has changed in judgement between two versions: paths, `REV:path` of a Git repository, or bytes; undefined stands for no
 * version. Throws a `Failure`: 2 for a wrong call, 3 for a failing environment.
 */
export async function compare(
  old: AnalysisInput | undefined,
  fresh: AnalysisInput | undefined,
  { signal = new AbortController().signal }: { signal?: AbortSignal } = {},
): Promise<CompareResult> {
  const before = old === undefined ? undefined : await versionOf(old, signal);
  const after = fresh === undefined ? undefined : await versionOf(fresh, signal);
  const { diff, findings } = compareVersions(before, after);
  return {
    ...(diff ? { diff } : {}),
    findings,
    report: async (format) => (diff ? renderDiff(diff, format) : undefined),
  };
}
