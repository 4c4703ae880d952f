import type { Change, Recommendation } from '../../model/index.ts';
import { type FieldKind, fieldChanges } from '../fields.ts';
import type { ListKind } from '../lists.ts';

const usual: FieldKind = { topic: 'recommendations', severity: 'medium', judgement: true };
const table: Readonly<Record<string, FieldKind>> = {
  direction: { ...usual, severity: 'high' },
  addressee: { ...usual, severity: 'high' },
  strength: { ...usual, severity: 'high' },
  basedOn: { ...usual, word: 'basis' },
  question: { ...usual, severity: 'low', judgement: false },
};

/** How recommendations are compared. */
export const recommendationKind: ListKind<Recommendation> = {
  entity: 'recommendation',
  list: 'recommendations',
  topic: 'recommendations',
  judgement: true,
  added: 'medium',
  dropped: 'high',
  isOrdered: true,
  always: directions,
  orderNote: (things) => {
    const against = things.filter(({ direction }) => direction === 'against').map(({ id }) => id);
    return against.length === 0 ? undefined : `advised against: ${against.join(', ')}`;
  },
  keyOf: ({ id }) => id,
  idOf: ({ id }) => id,
  nameOf: ({ action }) => action,
  wordsOf: ({ action, addressee }) => (action === undefined ? undefined : `${addressee} ${action}`),
  compare: (old, fresh, subject) => fieldChanges(old, fresh, subject, table, usual),
};

/** A change of what is advised against must not read as one of what is advised. */
function directions(old?: Recommendation, fresh?: Recommendation): Partial<Change> {
  const [before, after] = [old?.direction, fresh?.direction];
  const direction = after ?? before;
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(before === undefined || before === direction ? {} : { directionOld: before }),
  };
}
