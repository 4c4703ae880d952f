import type { Analysis } from '../model/index.ts';
import type { Version } from './version.ts';

/** Kinds of things of which both versions have the same, in the order in which they are told. */
const kinds = ['questions', 'claims', 'disputes', 'sources'] as const;
export type ComparedKind = (typeof kinds)[number];

/** Ids of one kind that only one version has. */
export interface LonelyIds {
  kind: ComparedKind;
  ids: readonly string[];
}

/** Which ids only the translation has, and which only the original; of versions of different revisions nothing is said. */
export function idDrift(version: Version, original: Version): { own: readonly LonelyIds[]; its: readonly LonelyIds[] } {
  if (!areOfOneRevision(version.analysis, original.analysis)) return { own: [], its: [] };
  const lonely = (one: Version, other: Version) =>
    kinds.flatMap((kind): LonelyIds[] => {
      const ids = [...one.ids(kind).keys()].filter((id) => !other.ids(kind).has(id));
      return ids.length === 0 ? [] : [{ kind, ids }];
    });
  // A draft need not have everything yet.
  const its = version.analysis.status === 'draft' ? [] : lonely(original, version);
  return { own: lonely(version, original), its };
}

/** Whether a translation is meant to say what its original says now: as new as it, and of the same cut-off. */
function areOfOneRevision(own: Analysis, its: Analysis): boolean {
  const [ours, theirs] = [own.informationCutoff, its.informationCutoff];
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return false;
  const [here, there] = [own.updated ?? own.published, its.updated ?? its.published];
  return here === undefined || there === undefined || here >= there;
}
