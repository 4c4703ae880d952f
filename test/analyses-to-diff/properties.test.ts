import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diff } from '../../scripts/model/diff.ts';
import { fullAnalysis } from '../full-analysis.ts';
import { singleEdit } from './edits.ts';
import { diffOf, mali } from './versions.ts';

/** How often each kind of change occurs, with `added` and `dropped` read from the other side if wanted. */
function tally({ changes, prose }: Diff, isMirrored = false): Record<string, number> {
  const mirror: Readonly<Record<string, string>> = {
    added: 'dropped',
    dropped: 'added',
    cited: 'uncited',
    uncited: 'cited',
  };
  const counts: Record<string, number> = {};
  for (const kind of [...changes.map((change) => change.kind), ...prose.map((change) => `prose-${change.kind}`)]) {
    const [, entity, word = ''] = /^(.*)-([a-z]+)$/.exec(kind) ?? [];
    const key = `${entity}-${isMirrored ? (mirror[word] ?? word) : word}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe('a diff', () => {
  it('of an analysis with itself is empty', () => {
    for (const analysis of [mali(), fullAnalysis()]) {
      expect(diffOf(analysis, structuredClone(analysis))).toMatchObject({ changes: [], prose: [], notices: [] });
    }
  });

  it('reports every single edit', () => {
    fc.assert(
      fc.property(singleEdit(), ({ analysis }) => {
        const { changes, prose } = diffOf(mali(), analysis);
        expect(changes.length + prose.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('is the mirror of the diff the other way round', () => {
    // An id alone changed leaves references to nothing, which do not follow the new name.
    const kept = singleEdit((path) => path.at(-1) !== 'id');
    fc.assert(
      fc.property(kept, kept, ({ analysis: old }, { analysis: fresh }) => {
        expect(tally(diffOf(fresh, old))).toEqual(tally(diffOf(old, fresh), true));
      }),
      { numRuns: 60 },
    );
  });

  it('leads with its pointers to what has changed', () => {
    fc.assert(
      fc.property(singleEdit(), ({ analysis }) => {
        const { changes, prose } = diffOf(mali(), analysis);
        for (const { pointerOld, pointerNew } of [...changes, ...prose]) {
          if (pointerOld !== undefined) expect(at(mali(), pointerOld)).toBeDefined();
          if (pointerNew !== undefined) expect(at(analysis, pointerNew)).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((member, key) => (member as Record<string, unknown> | undefined)?.[key], value);
}
