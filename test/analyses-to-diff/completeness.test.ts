import { describe, expect, it } from 'vitest';
import { itemOf } from '../../scripts/diff-to-report/item.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import type { Diff } from '../../scripts/model/diff.ts';
import { schemaFaults } from '../../scripts/value-to-analysis/schema-faults/schema-faults.ts';
import { fullAnalysis } from '../full-analysis.ts';
import { diffOf } from './versions.ts';

type Path = (string | number)[];
type Members = Record<string | number, unknown>;

/** Every member and every item of a value, however deep. */
function placesIn(value: unknown, path: Path = []): Path[] {
  const keys = Array.isArray(value) ? [...value.keys()] : typeof value === 'object' ? Object.keys(value ?? {}) : [];
  return keys.flatMap((key) => [[...path, key], ...placesIn((value as Members)[key], [...path, key])]);
}

/** The full analysis, with something done to one member of one of its objects or lists. */
function edited(path: Path, edit: (owner: Members, key: string | number) => void): Analysis {
  const analysis = fullAnalysis();
  const owner = path.slice(0, -1).reduce((value, key) => value[key] as Members, analysis as unknown as Members);
  edit(owner, path.at(-1) ?? '');
  return analysis;
}

function without(owner: Members, key: string | number): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
}

function changed(owner: Members, key: string | number): void {
  const value = owner[key];
  if (typeof value === 'string') owner[key] = `${value} x`;
  else if (typeof value === 'number') owner[key] = value + 1;
  else if (typeof value === 'boolean') owner[key] = !value;
  else if (Array.isArray(value)) value.reverse();
}

/** The places where an edit is not told of, or not seen in a report. */
function silent(edit: typeof without, isWanted: (analysis: Analysis, path: Path) => boolean): string[] {
  return placesIn(fullAnalysis()).flatMap((path) => {
    const analysis = edited(path, edit);
    if (!isWanted(analysis, path) || isSeen(diffOf(fullAnalysis(), analysis))) return [];
    return [path.join('/')];
  });
}

function isSeen({ changes, prose }: Diff): boolean {
  const items = changes.map(itemOf);
  return changes.length + prose.length > 0 && items.every(({ from, to, words }) => words || from !== to || !from);
}

const saysNothing = new Set<unknown>([JSON.stringify(false), JSON.stringify([])]);

describe('a diff', () => {
  it('tells of every member and item that is taken out, and shows it', { timeout: 60_000 }, () => {
    const taken = silent(without, (analysis, path) => {
      const value = path.reduce<unknown>((owner, key) => (owner as Members)[key], fullAnalysis());
      return !saysNothing.has(JSON.stringify(value)) && schemaFaults(analysis).length === 0;
    });
    expect(taken).toEqual([]);
  });

  it('tells of every value that is another, and shows it', { timeout: 60_000 }, () => {
    const isBlockType = (path: Path) => path[0] === 'questions' && path.at(-1) === 'type';
    const same = JSON.stringify(fullAnalysis());
    const other = silent(changed, (analysis, path) => !isBlockType(path) && JSON.stringify(analysis) !== same);
    expect(other).toEqual([]);
  });
});
