import type { Dispute } from '../../model/index.ts';
import { type FieldKind, fieldChanges } from '../fields.ts';
import type { ListKind } from '../lists.ts';

const usual: FieldKind = { topic: 'disputes', severity: 'medium', judgement: true };
const table: Readonly<Record<string, FieldKind>> = {
  matter: { ...usual, severity: 'low' },
  verdict: { ...usual, severity: 'high' },
};

/** How competing accounts are compared. */
export const disputeKind: ListKind<Dispute> = {
  entity: 'dispute',
  list: 'disputes',
  topic: 'disputes',
  judgement: true,
  added: 'medium',
  dropped: 'high',
  keyOf: ({ id }) => id,
  idOf: ({ id }) => id,
  nameOf: ({ matter }) => matter,
  wordsOf: ({ matter, verdict }) => `${matter} ${verdict}`,
  compare: (old, fresh, subject) => fieldChanges(old, fresh, subject, table, usual),
};
