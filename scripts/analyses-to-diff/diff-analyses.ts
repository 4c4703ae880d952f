import { ourLanguages } from '../languages/index.ts';
import type { Analysis, Change, Diff, SecrecyChange, Side, Version } from '../model/index.ts';
import { changedSecrecy, leftOut, Veil, withoutMarks } from '../secrets/index.ts';
import { aboutChanges, citedChanges } from './changes/index.ts';
import { allListChanges, renamesBetween } from './lists-of-analysis.ts';
import { Lexicon } from './meaning/index.ts';
import { byImportance, gravestFirst } from './order.ts';
import { proseChanges } from './prose/index.ts';
import { renameReferences } from './rename-references.ts';
import { weighed } from './weigh.ts';

/** Two versions → veiled → paired up → changes, most important first. One of the two may be missing: the analysis is new, or gone. */
export function analysesToDiff(old: Version | undefined, fresh: Version | undefined): Diff {
  const veil = new Veil([old, fresh].filter((version) => version !== undefined));
  const veiledOld = old && veil.over(old);
  const after = fresh && veil.over(fresh);
  const renames = renamesBetween(veiledOld ?? {}, after ?? {});
  const before = veiledOld && renameReferences(veiledOld, renames);

  const lexicon = lexiconOf(after ?? before, [before, after]);
  const { prose, changes } = proseChanges(before, after, lexicon);
  const found: Change[] = [...allListChanges(before ?? {}, after ?? {}, renames), ...changes];
  if (before && after) found.push(...aboutChanges(before, after), ...citedChanges(before, after));
  const sides = { old: sideOf(veil, old, before), new: sideOf(veil, fresh, after) };
  const secrecy = old && fresh && before && after ? secrecyBetween(old.analysis, fresh.analysis, before, after) : [];
  const changed = byImportance(found.map((change) => weighed(change, lexicon)));
  const diff = withoutMarks({ ...sides, secrecy, changes: changed, prose: gravestFirst(prose) });
  return { ...diff, notices: noticesOf(diff) };
}

/** What is known of the words of an analysis: its language, and the names of who and where it is about. */
function lexiconOf(analysis: Analysis | undefined, versions: readonly (Analysis | undefined)[]): Lexicon {
  const names = versions.flatMap((version) => [...(version?.actors ?? []), ...(version?.places ?? [])]);
  return new Lexicon(
    ourLanguages.of(analysis?.language ?? 'und'),
    names.map(({ name }) => name),
  );
}

/** Which sources were hidden and no longer are, or the other way round, told by what the veil leaves of them. */
function secrecyBetween(old: Analysis, fresh: Analysis, before: Analysis, after: Analysis): SecrecyChange[] {
  const changes = changedSecrecy(old, fresh).map((change): SecrecyChange => {
    const wasHidden = change.kind === 'source-made-public';
    const [{ sources = [] }, pointer] = wasHidden ? [before, change.pointerOld] : [after, change.pointerNew];
    // The veil keeps every source in its place.
    const publicDescription = sources[Number(pointer.split('/').at(-1))]?.publicDescription;
    return publicDescription === undefined ? change : { ...change, publicDescription };
  });
  const isPublic = ({ kind }: SecrecyChange) => kind === 'source-made-public';
  return [...changes.filter(isPublic), ...changes.filter((change) => !isPublic(change))];
}

function sideOf(veil: Veil, version: Version | undefined, veiled: Analysis | undefined): Side | null {
  if (!version || !veiled) return null;
  const { id, language, status, title } = veiled;
  return { file: veil.file(version), id, language, status, title };
}

function noticesOf({ old, new: fresh, changes, prose }: Omit<Diff, 'notices'>): string[] {
  const notices: string[] = [];
  if (old && fresh && old.id !== fresh.id)
    notices.push(`The ids differ: these may be two analyses, not two versions of one.`);
  if (old && fresh && old.language !== fresh.language)
    notices.push(`The languages differ (${old.language} and ${fresh.language}): every text will look rewritten.`);
  if (JSON.stringify([changes, prose]).includes(leftOut))
    notices.push('Some texts are left out, because they would name a confidential source.');
  return notices;
}
