import { bagOf, similarity } from '../../model/index.ts';
import type { Aligned } from './align.ts';
import type { Unit } from './units.ts';

/** Stands where one paragraph ends and the next begins. */
const pilcrow = ' ¶ ';
/** How much more alike two rows must be together than the better of them is alone, and how much of its difference may stay. */
const leastGain = 0.02;
const mostLeft = 0.6;

/** Rows in which a paragraph that was split, joined or cut in another place is one row again. */
export function rejoin(rows: readonly Aligned[]): Aligned[] {
  const result: Aligned[] = [];
  for (let row of rows) {
    for (let last = result.at(-1); last && isBetterTogether(last, row); last = result.at(-1)) {
      row = together(last, row);
      result.pop();
    }
    result.push(row);
  }
  return result;
}

function isBetterTogether(one: Aligned, other: Aligned): boolean {
  const units = [one.old, one.fresh, other.old, other.fresh].filter((unit) => unit !== undefined);
  if (units.length < 3 || units.some(({ block }) => block !== 'paragraph') || isUnchanged(one) || isUnchanged(other))
    return false;
  // Two changed paragraphs stay two, unless only the place between them is another.
  if (units.length === 4) return saidBy(one.old, other.old) === saidBy(one.fresh, other.fresh);
  const apart = Math.max(likeness(one), likeness(other));
  const joined = likeness(together(one, other));
  return joined > apart + leastGain && 1 - joined < (1 - apart) * mostLeft;
}

function saidBy(...units: (Unit | undefined)[]): string {
  return units.map((unit) => unit?.text.replaceAll(pilcrow, ' ')).join(' ');
}

function isUnchanged({ old, fresh }: Aligned): boolean {
  return old?.text === fresh?.text;
}

function likeness({ old, fresh }: Aligned): number {
  return old && fresh ? similarity(bagOf(old.text), bagOf(fresh.text)) : 0;
}

function together(one: Aligned, other: Aligned): Aligned {
  const [old, fresh] = [following(one.old, other.old), following(one.fresh, other.fresh)];
  return { ...(old ? { old } : {}), ...(fresh ? { fresh } : {}) };
}

function following(first: Unit | undefined, second: Unit | undefined): Unit | undefined {
  if (!first || !second) return first ?? second;
  return { ...first, text: first.text + pilcrow + second.text, claims: [...first.claims, ...second.claims] };
}
