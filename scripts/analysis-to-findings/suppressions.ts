import type { Analysis, Fault, SuppressedFinding, Suppression } from '../model/index.ts';
import type { Judging } from './rule.ts';

/** A fault that the author accepts for a time, and how. */
export interface SuppressedFault {
  fault: Fault;
  suppression: SuppressedFinding['suppression'];
}

/** Faults that stay and faults that are suppressed, with the indexes of the suppressions that met a fault. */
export interface Suppressing {
  faults: Fault[];
  suppressed: SuppressedFault[];
  used: ReadonlySet<number>;
}

/** Applies an analysis's suppressions: each takes out what its rule found at its pointer or below, as long as it holds. */
export function suppress(analysis: Analysis, judging: Judging): Suppressing {
  const byPlace = new Map<string, number[]>();
  const { suppressions = [] } = analysis;
  for (const [index, suppression] of suppressions.entries()) {
    if (!holds(suppression, judging)) continue;
    const place = placeOf(suppression.rule, suppression.pointer);
    const there = byPlace.get(place);
    if (there) there.push(index);
    else byPlace.set(place, [index]);
  }
  if (byPlace.size === 0) return { faults: [...judging.faults], suppressed: [], used: new Set() };
  const used = new Set<number>();
  const faults: Fault[] = [];
  const suppressed: SuppressedFault[] = [];
  for (const fault of judging.faults) {
    const met = placesAround(fault.pointer).flatMap((pointer) => byPlace.get(placeOf(fault.ruleId, pointer)) ?? []);
    for (const index of met) used.add(index);
    const { reason, by, expires } = suppressions[met[0] ?? -1] ?? {};
    if (reason === undefined || by === undefined || expires === undefined) faults.push(fault);
    else suppressed.push({ fault, suppression: { reason, by, expires } });
  }
  return { faults, suppressed, used };
}

/** Whether a suppression may take anything out: its rule can be suppressed, it has a reason, and it has not expired. */
function holds(suppression: Suppression, judging: Judging): boolean {
  return (
    suppressible(suppression.rule, judging) && suppression.reason !== undefined && !hasExpired(suppression, judging)
  );
}

/** Whether findings of a rule can be suppressed at all; those that no rule made cannot. */
export function suppressible(ruleId: string, { rules }: Judging): boolean {
  return rules.some(({ id, firm }) => id === ruleId && !firm);
}

/** Whether a suppression's last day is over. Without a day nothing expires, so that no file goes wrong by itself when it is built again. */
export function hasExpired({ expires }: Suppression, { today }: Judging): boolean {
  return today !== undefined && expires < today;
}

function placeOf(rule: string, pointer: string): string {
  return `${rule} ${pointer}`;
}

/** A pointer and those of everything that it lies in, the nearest first. */
function placesAround(pointer: string): string[] {
  const around = [pointer];
  for (let end = pointer.lastIndexOf('/'); end !== -1; end = end === 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
    around.push(pointer.slice(0, end));
  }
  return around;
}
