import type { Scenario } from '../../model/index.ts';
import { type FieldKind, fieldChanges } from '../fields.ts';
import type { ListKind } from '../lists.ts';

const usual: FieldKind = { topic: 'scenarios', severity: 'medium', judgement: true };
const table: Readonly<Record<string, FieldKind>> = {
  likelihood: { ...usual, topic: 'likelihood', severity: 'high' },
  horizon: { ...usual, topic: 'likelihood' },
};

/** How scenarios are compared. */
export const scenarioKind: ListKind<Scenario> = {
  entity: 'scenario',
  list: 'scenarios',
  topic: 'scenarios',
  judgement: true,
  added: 'medium',
  dropped: 'high',
  isOrdered: true,
  keyOf: ({ id }) => id,
  idOf: ({ id }) => id,
  nameOf: ({ trigger }) => trigger,
  wordsOf: ({ trigger, steps }) => [trigger, ...steps].join(' '),
  compare: (old, fresh, subject) => fieldChanges(old, fresh, subject, table, usual),
};
