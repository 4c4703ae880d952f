import { type Change, mayTurn, type ProseChange, topics, type Weight } from '../model/index.ts';

const weights: readonly Weight[] = ['high', 'medium', 'low'];

/** Changes in the order in which a reviewer should see them; what weighs the same keeps its order. */
export function byImportance(changes: readonly Change[]): Change[] {
  const ranks = new Map(changes.map((change) => [change, rank(change)]));
  return [...changes].sort(
    (a, b) =>
      (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) ||
      weights.indexOf(a.severity) - weights.indexOf(b.severity) ||
      topics.indexOf(a.topic) - topics.indexOf(b.topic),
  );
}

/** Blocks of text: first what may say another thing now, then other words, then what is only written or placed in another way. */
export function gravestFirst(prose: readonly ProseChange[]): ProseChange[] {
  const rankOf = ({ touches }: ProseChange) => (mayTurn(touches) ? 0 : touches.length > 0 ? 1 : 2);
  return [...prose].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Changes of which something is known besides their topic. */
const ranked: Readonly<Record<string, number>> = {
  'dispute-verdict': 4,
  'recommendation-direction': 5,
  'claim-dropped': 7,
  'source-dropped': 7,
  'citation-dropped': 7,
};

/**
 * First what was confirmed and no longer is, then figures, likelihood and confidence, status, verdicts, what is advised, claims and sources
 * lost, texts that may say another thing, other judgements, other words, and at last what is no judgement.
 */
function rank(change: Change): number {
  const { kind, topic, severity, touches, judgement } = change;
  if (isNoLongerConfirmed(change)) return 0;
  if (touches?.length === 0) return 12;
  if (topic === 'figures') return 1;
  if (topic === 'likelihood') return 2;
  if (topic === 'standing') return 3;
  const known = ranked[kind];
  if (known !== undefined) return known;
  if (topic === 'recommendations' && severity === 'high') return 6;
  if (topic === 'evidence' && severity === 'high') return 7;
  if (severity === 'high') return 8;
  if (mayTurn(touches)) return 9;
  return judgement ? 10 : 11;
}

/** Whether a claim was confirmed in the old version and, in the new one, is not or is gone. */
function isNoLongerConfirmed({ kind, from }: Change): boolean {
  if (kind === 'claim-status') return from === 'confirmed';
  if (kind !== 'claim-dropped' || typeof from !== 'object' || from === null) return false;
  return 'status' in from && from.status === 'confirmed';
}
