import type { Diff } from '../model/index.ts';
import { verdictOf } from './verdict.ts';

/** A diff for other programs; `docs/diff.md` says what its members mean. */
export function diffToJson(
  { old, new: fresh, notices, changes, prose }: Diff,
  tool: { name: string; version: string },
): string {
  const diff: Diff = { old, new: fresh, notices, changes, prose };
  const { sentence, details } = verdictOf(diff);
  const counts = {
    judgement: changes.filter(({ judgement }) => judgement).length,
    other: changes.filter(({ judgement }) => !judgement).length,
    prose: prose.length,
  };
  const verdict = [sentence, ...details].join(' ');
  return `${JSON.stringify({ tool: { name: tool.name, version: tool.version }, verdict, counts, ...diff }, null, 2)}\n`;
}
