import type { Change, Diff, ProseChange, Side } from '../../scripts/model/diff.ts';

const side: Side = { file: 'a.yaml', id: 'a', language: 'en', status: 'draft', title: 'A title' };

/** A diff with these changes. */
export function diffWith(changes: Change[] = [], prose: ProseChange[] = [], sides: Partial<Diff> = {}): Diff {
  return { old: side, new: { ...side, file: 'b.yaml' }, secrecy: [], changes, prose, notices: [], ...sides };
}

/** A claim restated: `from` and `to` are the author's words. */
export function restated(from: string, to: string, name = 'A claim.'): Change {
  const weight = { topic: 'claims', severity: 'medium', judgement: true } as const;
  return { kind: 'claim-attribution', ...weight, id: 'a-claim', name, from, to };
}

/** A paragraph with words put in. */
export function reworded(words: ProseChange['words'], touches: ProseChange['touches'] = []): ProseChange {
  return { kind: 'changed', question: 'why', asked: 'Why?', block: 'paragraph', words, touches };
}
