import { type Change, topics, type Weight } from '../model/index.ts';

const weights: readonly Weight[] = ['high', 'medium', 'low'];

/** Changes in the order in which a reviewer should see them; what weighs the same keeps its order. */
export function byImportance(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      weights.indexOf(a.severity) - weights.indexOf(b.severity) ||
      topics.indexOf(a.topic) - topics.indexOf(b.topic),
  );
}

/** First what was confirmed and no longer is, then figures, likelihood and confidence, sources lost, and the rest. */
function rank(change: Change): number {
  if (isNoLongerConfirmed(change)) return 0;
  if (change.topic === 'standing') return 1;
  if (change.topic === 'figures') return 2;
  if (change.topic === 'likelihood') return 3;
  if (change.topic === 'evidence' && change.severity === 'high') return 4;
  return change.severity === 'high' ? 5 : 6;
}

/** Whether a claim was confirmed in the old version and, in the new one, is not or is gone. */
function isNoLongerConfirmed({ kind, from }: Change): boolean {
  if (kind === 'claim-status') return from === 'confirmed';
  if (kind !== 'claim-dropped' || typeof from !== 'object' || from === null) return false;
  return 'status' in from && from.status === 'confirmed';
}
