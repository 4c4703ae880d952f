import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, type Run } from '../../scripts/analyses-to-diff/edits-between.ts';

function side(runs: readonly Run[] | undefined, wanted: 'old' | 'new'): string {
  return (runs ?? []).flatMap((run) => (run.in === 'both' || run.in === wanted ? run.items : [])).join('');
}

/** Length of the longest list that both have in their order, by the book. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach(
      (other, j) => void next.push(item === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)),
    );
    row = next;
  }
  return row.at(-1) ?? 0;
}

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 24 });

describe('editsBetween', () => {
  it('makes one list of the other, with as few edits as can be, old before new', () => {
    fc.assert(
      fc.property(list, list, (old, fresh) => {
        const runs = editsBetween(old, fresh, 100);
        expect([side(runs, 'old'), side(runs, 'new')]).toEqual([old.join(''), fresh.join('')]);
        const kept = (runs ?? []).flatMap((run) => (run.in === 'both' ? run.items : [])).length;
        expect(kept).toBe(longestCommon(old, fresh));
        expect((runs ?? []).map((run) => run.in).join(' ')).not.toMatch(/new old|old old|new new|both both/);
      }),
      { numRuns: 500 },
    );
  });

  it('gives up where the edits would be too many, at once or on the way', () => {
    expect(editsBetween(['a', 'b'], ['c', 'd'], 3)).toBeUndefined();
    expect(editsBetween([...'abab'], [...'baba'], 1)).toBeUndefined();
    expect(editsBetween([...'abab'], [...'baba'], 2)).toBeDefined();
  });
});
