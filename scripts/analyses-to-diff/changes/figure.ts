import type { Figure } from '../../model/index.ts';

/** What the figures themselves do not say plainly: that another thing is counted, or that words and a number have changed places. */
export function figureNote(from: unknown, to: unknown): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [old, fresh] = [from as Figure, to as Figure];
  if (old.counts !== fresh.counts) return 'it counts something else now, so the two cannot be compared';
  if ((old.unit ?? '') !== (fresh.unit ?? '')) return 'the unit is another one';
  if (!hasNumber(old) && hasNumber(fresh)) return 'words have become a number';
  if (hasNumber(old) && !hasNumber(fresh)) return 'a number has become words';
  return undefined;
}

function hasNumber({ low, best, high }: Figure): boolean {
  return low !== undefined || best !== undefined || high !== undefined;
}
