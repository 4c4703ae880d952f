import { lexiconOf, readingOf } from '../languages/index.ts';
import type { Claim, Figure } from '../model/index.ts';
import type { FieldDrift } from './drifts.ts';
import { isSameAmount, kinshipOf } from './same-amount.ts';
import type { Version } from './version.ts';

const ends = ['best', 'low', 'high'] as const;

/** A figure in the one name of its unit, as far as its language knows that. */
interface Measured {
  figure: Figure;
  unit: string | undefined;
  /** How many of the unit it counts in: a million, in million tonnes. */
  multiplier: number;
  /** Whether all of its unit was understood. */
  isKnown: boolean;
}

/** Where the figure of a claim is not that of the original; the first thing only, as one slip may change several fields. */
export function figureDrift(
  own: Claim,
  its: Claim,
  version: Version,
  original: Version,
): Omit<FieldDrift, 'index'> | undefined {
  const [ours, theirs] = [own.figure, its.figure];
  if (!ours && !theirs) return undefined;
  if (!ours || !theirs) return { path: ['figure'], own: ours, its: theirs };
  if (ours.counts !== theirs.counts) return { path: ['figure', 'counts'], own: ours.counts, its: theirs.counts };
  const [here, there] = [measured(ours, version), measured(theirs, original)];
  const drift = (field: keyof Figure) => {
    return { path: ours[field] === undefined ? ['figure'] : ['figure', field], own: ours, its: theirs };
  };
  const end = ends.find((one) => !areSame(here, there, one));
  if (end) return drift(ours[end] === theirs[end] ? 'unit' : end);
  return (ours.approximate ?? false) === (theirs.approximate ?? false) ? undefined : drift('approximate');
}

function measured(figure: Figure, version: Version): Measured {
  const { unit } = figure;
  if (unit === undefined) return { figure, unit, multiplier: 1, isKnown: true };
  const name = lexiconOf(version.language)?.unitNames.get(unit);
  if (name !== undefined) return { figure, unit: name, multiplier: 1, isKnown: true };
  const [quantity] = readingOf(`1 ${unit.trim()}`, version.language)?.quantities ?? [];
  const known = quantity?.unit ?? version.languages.units.of(unit);
  return { figure, unit: known, multiplier: quantity?.to ?? 1, isKnown: quantity?.unit !== undefined };
}

/** Whether two figures agree in a number; where a unit is not understood, whatever may be the same is. */
function areSame(own: Measured, its: Measured, end: (typeof ends)[number]): boolean {
  const [one, other] = [own.figure[end], its.figure[end]];
  if (one === undefined || other === undefined) return one === other;
  if (own.isKnown && its.isKnown) {
    const isLone = (own.unit === undefined) !== (its.unit === undefined);
    return (
      !isLone &&
      isSameAmount({ value: one * own.multiplier, unit: own.unit }, { value: other * its.multiplier, unit: its.unit })
    );
  }
  if (kinshipOf(own.unit, its.unit) !== 'same') return true;
  if (one === other || one * own.multiplier === other * its.multiplier) return true;
  const power = Math.log10(Math.abs(one / other)) / 3;
  return own.figure.unit !== its.figure.unit && power !== 0 && Number.isInteger(Math.round(power * 1e6) / 1e6);
}
