import type { Diff } from '../model/index.ts';
import { secrecyNotices } from './secrecy.ts';
import { verdictOf } from './verdict.ts';

/** A diff for other programs; `docs/diff.md` says what its members mean. */
export function diffToJson(diff: Diff, tool: { name: string; version: string }): string {
  const { old, new: fresh, secrecy, notices, changes, prose } = diff;
  const rest: Omit<Diff, 'secrecy'> = { old, new: fresh, notices, changes, prose };
  const { sentence, details } = verdictOf(diff);
  const counts = {
    judgement: changes.filter(({ judgement }) => judgement).length,
    other: changes.filter(({ judgement }) => !judgement).length,
    prose: prose.length,
  };
  const first = secrecyNotices(secrecy).flatMap(({ headline, act }) => [headline, act]);
  const verdict = [...first, sentence, ...details].join(' ');
  const { name, version } = tool;
  return `${JSON.stringify({ secrecy, tool: { name, version }, verdict, counts, ...rest }, null, 2)}\n`;
}
