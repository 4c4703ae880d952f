import { measures } from '../languages/index.ts';

/** How far two amounts in different units may lie apart: a fortnight is quinze jours, and ten miles are about 15 kilometres. */
const [spoken, converted] = [0.15, 0.1];
/** Units of one dimension that are no rounding of each other where they are of one system. */
const exact = 1e-6;
/** Units that are told for certain, so that the same number with another of them is another amount. */
const certain: ReadonlySet<string> = new Set(
  'km mile m % minute hour day week month year dollar euro sterling franc tonne kg ha litre'.split(' '),
);

/** A value with the one name of its unit. */
interface Amount {
  value: number;
  unit: string | undefined;
}

/** How two units stand to each other: one of them, or both, may be unknown. */
export type Kinship = 'same' | 'convertible' | 'other';

/** Whether two units are one, measure the same, or measure different things; of an unknown one nothing is said against it. */
export function kinshipOf(one: string | undefined, other: string | undefined): Kinship {
  if (one === undefined || other === undefined || one === other) return 'same';
  const [a, b] = [measures[one], measures[other]];
  if (!a || !b || a.any?.includes(other) || b.any?.includes(one)) return 'same';
  if (a.any?.some((name) => b.any?.includes(name))) return 'same';
  return a.dimension === b.dimension ? 'convertible' : 'other';
}

/** Whether two versions may mean the same amount, in whatever unit. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  const isEqual = isNear(one.value, other.value, 1e-9);
  switch (kinshipOf(one.unit, other.unit)) {
    case 'same':
      return isEqual;
    case 'other':
      return isEqual && !(certain.has(one.unit ?? '') && certain.has(other.unit ?? ''));
    case 'convertible': {
      const [a, b] = [measures[one.unit ?? ''], measures[other.unit ?? '']];
      if (!a || !b || a.dimension === 'temperature') return true;
      const near = a.dimension === 'time' ? spoken : (a.foreign ?? b.foreign) ? converted : exact;
      return isNear(one.value * a.factor, other.value * b.factor, near);
    }
  }
}

function isNear(one: number, other: number, by: number): boolean {
  return Math.abs(one - other) <= by * Math.max(Math.abs(one), Math.abs(other));
}
