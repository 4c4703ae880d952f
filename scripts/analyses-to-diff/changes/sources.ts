import type { Change, Source, Weight } from '../../model/index.ts';
import { about, type ChangedThing, type FieldKind, fieldChanges, isSame } from '../fields.ts';
import type { ListKind } from '../lists.ts';
import { sourceName } from './citations.ts';

const table: Readonly<Record<string, FieldKind>> = {
  reliability: { topic: 'evidence', severity: worseLetter, judgement: true },
  biasNote: { topic: 'evidence', severity: 'medium', judgement: true },
};
const usual: FieldKind = { topic: 'evidence', severity: 'low', judgement: false };

/** How sources are compared. Of a confidential one it is said that it has changed, and nothing else. */
export const sourceKind: ListKind<Source> = {
  entity: 'source',
  list: 'sources',
  topic: 'evidence',
  judgement: true,
  added: 'medium',
  dropped: 'high',
  keyOf: ({ id }) => id,
  idOf: (source) => (source.confidential ? undefined : source.id),
  nameOf: sourceName,
  wordsOf: ({ title, publisher, author, url, date, publicDescription }) =>
    [title, publisher, author, url, date, publicDescription].join(' '),
  shown: (source) => (source.confidential ? { publicDescription: sourceName(source) } : source),
  compare: (old, fresh, subject) =>
    fresh.confidential ? confidentialChange(old, fresh, subject) : fieldChanges(old, fresh, subject, table, usual),
};

function confidentialChange(old: Source, fresh: Source, subject: ChangedThing): Change[] {
  if (isSame(old, fresh)) return [];
  const [from, to] = [old.publicDescription, fresh.publicDescription];
  const descriptions = isSame(from, to) ? {} : { from, to };
  // What has changed must not be said, and may be that readers will learn its name.
  const weight = { topic: 'evidence', severity: 'high', judgement: true } as const;
  return [
    { kind: 'source-changed', ...weight, ...about(subject), ...descriptions, note: 'a confidential source changed' },
  ];
}

/** A later letter is a worse grade; F, cannot be judged, is no grade. */
function worseLetter(from: unknown, to: unknown): Weight {
  return typeof from === 'string' && typeof to === 'string' && to > from && to !== 'F' ? 'high' : 'medium';
}
