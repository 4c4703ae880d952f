import type { Analysis, Change } from '../../model/index.ts';
import { type ChangedThing, type FieldKind, fieldChange, fieldChanges } from '../fields.ts';

const usual: FieldKind = { topic: 'about', severity: 'low', judgement: false };
const medium: FieldKind = { ...usual, severity: 'medium' };
const table: Readonly<Record<string, FieldKind>> = {
  title: medium,
  standfirst: medium,
  status: medium,
  language: medium,
  informationCutoff: medium,
  likelihoodScale: { topic: 'likelihood', severity: 'high', judgement: true },
};

/** What has changed in the analysis as a whole; lists of things are compared elsewhere. */
export function aboutChanges(old: Analysis, fresh: Analysis): Change[] {
  const isList = (value: unknown) => Array.isArray(value) && typeof value[0] !== 'string';
  const elsewhere = [...Object.entries(old), ...Object.entries(fresh)].filter(([, value]) => isList(value));
  const subject = { entity: 'analysis', pointerOld: '', pointerNew: '' };
  return [
    ...fieldChanges(old, fresh, subject, table, usual, [...elsewhere.map(([field]) => field), 'hero']),
    ...heroChanges(old, fresh, subject),
    ...idChange(old, fresh),
  ];
}

/** The picture's fields move apart from each other, unless the whole picture comes or goes. */
function heroChanges({ hero: from }: Analysis, { hero: to }: Analysis, subject: ChangedThing): Change[] {
  if (!from || !to) return fieldChange(from, to, 'hero', subject, usual);
  return fieldChanges(from, to, { entity: 'hero', pointerOld: '/hero', pointerNew: '/hero' }, {}, usual);
}

/** `fieldChanges` leaves ids alone, since elsewhere they tell what is compared. */
function idChange(old: Analysis, fresh: Analysis): Change[] {
  if (old.id === fresh.id) return [];
  const where = { pointerOld: '/id', pointerNew: '/id' };
  return [
    { kind: 'analysis-id', topic: 'about', severity: 'medium', judgement: false, ...where, from: old.id, to: fresh.id },
  ];
}
