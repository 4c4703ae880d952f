import { readFileSync } from 'node:fs';
import { analysesToDiff } from '../../scripts/analyses-to-diff/diff-analyses.ts';
import { judgeFile } from '../../scripts/analysis-to-findings/judge-document.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import type { Change, Diff } from '../../scripts/model/diff.ts';
import { type Comparison, compareVersions } from '../../scripts/run/compare.ts';
import type { NamedVersion } from '../../scripts/workspace/read/read-version.ts';

const bytes = readFileSync(new URL('../../analyses/mali-bamako-attack.yaml', import.meta.url));
const parsed = judgeFile({ file: 'mali.yaml', name: 'mali-bamako-attack', format: 'yaml', bytes }).analysis;

/** The Mali analysis; a new one at each call. */
export function mali(): Analysis {
  if (!parsed) throw new Error('The Mali analysis has errors.');
  return structuredClone(parsed);
}

/** The diff of two analyses, as if nothing in them exposed a source. */
export function diffOf(old: Analysis | undefined, fresh: Analysis | undefined): Diff {
  const version = (file: string, analysis: Analysis | undefined) =>
    analysis && { file, analysis, exposed: new Set<string>() };
  return analysesToDiff(version('old.yaml', old), version('new.yaml', fresh));
}

/** The diff of the Mali analysis with an edited one. */
export function maliDiff(edit: (analysis: Analysis) => unknown): Diff {
  const fresh = mali();
  edit(fresh);
  return diffOf(mali(), fresh);
}

/** Reads, judges and compares two analyses as the command does. */
export function comparisonOf(old: unknown, fresh: unknown, name = 'mali-bamako-attack'): Comparison {
  const version = (file: string, value: unknown): NamedVersion => ({
    file,
    name,
    format: 'json',
    read: { bytes: new TextEncoder().encode(JSON.stringify(value)) },
  });
  return compareVersions(version('old.json', old), version('new.json', fresh));
}

/** The thing with an id in one of the lists of an analysis. Throws where there is none. */
export function named<Thing extends { id: string }>(things: readonly Thing[] | undefined, id: string): Thing {
  const thing = things?.find((one) => one.id === id);
  if (!thing) throw new Error(`There is no ${id}.`);
  return thing;
}

/** The kinds of changes, each once, in their order. */
export function kindsOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ kind }) => kind))];
}
