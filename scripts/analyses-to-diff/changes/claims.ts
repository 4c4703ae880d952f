import type { Change, Claim } from '../../model/index.ts';
import { type ChangedThing, type FieldKind, fieldChange, fieldChanges, isSame } from '../fields.ts';
import type { ListKind } from '../lists.ts';
import { citationChanges, shownCitation } from './citations.ts';
import { figureNote } from './figure.ts';

const table: Readonly<Record<string, FieldKind>> = {
  status: { topic: 'standing', severity: 'high', judgement: true },
  kind: { topic: 'standing', severity: 'high', judgement: true },
  figure: { topic: 'figures', severity: 'high', judgement: true, note: figureNote },
  likelihood: { topic: 'likelihood', severity: 'high', judgement: true },
  horizon: { topic: 'likelihood', severity: 'medium', judgement: true },
  condition: { topic: 'likelihood', severity: 'medium', judgement: true },
  statement: { word: 'restated', topic: 'claims', severity: 'medium', judgement: true },
  attributedTo: { word: 'attribution', topic: 'claims', severity: 'medium', judgement: true },
  asOf: { topic: 'claims', severity: 'medium', judgement: true },
};
const usual: FieldKind = { topic: 'claims', severity: 'low', judgement: true };
const confidence: FieldKind = { topic: 'likelihood', severity: 'high', judgement: true };
const level: FieldKind = { ...confidence, word: 'confidence-level' };
const basis: FieldKind = { ...confidence, word: 'confidence-basis', severity: 'medium' };

/** How claims are compared; `sourceName` names a source by its id. */
export function claimKind(sourceName: (id: string) => string): ListKind<Claim> {
  return {
    entity: 'claim',
    list: 'claims',
    topic: 'claims',
    judgement: true,
    added: 'medium',
    dropped: 'high',
    keyOf: ({ id }) => id,
    idOf: ({ id }) => id,
    nameOf: ({ statement }) => statement,
    wordsOf: ({ statement }) => statement,
    shown: ({ citations, ...claim }) => ({
      ...claim,
      ...(citations?.length ? { citations: citations.map((citation) => shownCitation(citation, sourceName)) } : {}),
    }),
    compare: (old, fresh, subject) => [
      ...fieldChanges(old, fresh, subject, table, usual, ['confidence', 'citations']),
      ...confidenceChanges(old, fresh, subject),
      ...citationChanges(old, fresh, subject, sourceName),
      ...citationOrder(old, fresh, subject),
    ],
  };
}

/** Level and basis move apart from each other, unless the whole grade comes or goes. */
function confidenceChanges(old: Claim, fresh: Claim, subject: ChangedThing): Change[] {
  const [from, to] = [old.confidence, fresh.confidence];
  if (!from || !to) return fieldChange(from, to, 'confidence', subject, confidence);
  return [
    ...fieldChange(from.level, to.level, 'confidence/level', subject, level),
    ...fieldChange(from.basis, to.basis, 'confidence/basis', subject, basis),
  ];
}

/** The order of sources, which a note prints as it stands. */
function citationOrder(old: Claim, fresh: Claim, subject: ChangedThing): Change[] {
  const [from, to] = [old, fresh].map(({ citations = [] }) => citations.map(({ source }) => source));
  if (isSame(from, to) || !isSame(from?.toSorted(), to?.toSorted())) return [];
  return fieldChange(from, to, 'citations', subject, { ...usual, word: 'citation-order', judgement: false });
}
