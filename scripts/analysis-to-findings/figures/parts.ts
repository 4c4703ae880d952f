import type { Claim, Figure } from '../../model/index.ts';

/**
 * Whether a figure counts a part of what the other counts, going by their names: `civilian-deaths` are a part of `deaths`, and `killed`
 * of `killed-or-wounded`.
 */
export function countsPartOf(part: Figure, total: Figure): boolean {
  if (part.unit !== total.unit || part.counts === total.counts) return false;
  const sum = membersOf(total.counts);
  if (sum.length > 1) return membersOf(part.counts).every((member) => sum.includes(member));
  return membersOf(part.counts).length === 1 && part.counts.endsWith(`-${total.counts}`);
}

function membersOf(counts: string): string[] {
  return counts.split(/-(?:or|and)-/);
}

/** What a claim's figure is about, as one text: what is counted, where, when, of whom, and as of which day. */
export function subjectMatter({ figure, place, when, actors = [], asOf }: Claim): string {
  return JSON.stringify([figure?.counts, figure?.unit, place, when?.from, when?.to, [...actors].sort(), asOf]);
}

/** The number that a figure surely reaches; unknown where only an estimate or an upper bound is given. */
export function floorOf({ low, best, high, approximate }: Figure): number | undefined {
  return approximate ? undefined : (low ?? (high === undefined ? best : undefined));
}

/** The number that a figure surely does not pass; unknown where only an estimate or a lower bound is given. */
export function ceilingOf({ low, best, high, approximate }: Figure): number | undefined {
  return approximate ? undefined : (high ?? (low === undefined ? best : undefined));
}
