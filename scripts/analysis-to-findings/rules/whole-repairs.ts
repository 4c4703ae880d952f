import type { Slip, StyleRuleId } from '../../languages/index.ts';
import type { Hit } from '../rule-context/index.ts';

/** Words that are not in house style, and what the house style is. */
export interface Found {
  hit: Hit;
  /** With `isPart`, a repair of it alone is known, but not of what belongs to it. */
  slip: Slip & { isPart?: true };
  house: string;
}

/** What joins the parts of one date, range, list or pair of dashes; a sentence's end never does. */
const links: Readonly<Record<StyleRuleId, RegExp | undefined>> = {
  'date-style':
    /^(?:,? ?(?:to|until|till|through|and|or|à|au|et|ou|jusqu’au|al?|hasta|y|o)? ?(?:the |el |le |du |del )?| ?[-–—/] ?)$/,
  'unit-style': /^(?:\s?[-–—/]\s?|,?\s(?:to|and|or|à|et|ou|a|y|o)\s)[\d.,]*\s?$/,
  'dash-style': /^[^.!?\n]{0,300}$/,
  'quote-style': undefined,
  'spelling-variant': undefined,
};

/** The same slips; of those that belong together, all can be repaired or none is. */
export function wholly(found: readonly Found[], id: StyleRuleId): readonly Found[] {
  const link = links[id];
  if (!link || !found.some(({ slip }) => slip.fix === undefined)) return found;
  const left = new Set<Found>();
  const ordered = found
    .filter(({ hit }) => id !== 'dash-style' || !isInRange(hit))
    .toSorted((a, b) => compare(a.hit, b.hit));
  let group: Found[] = [];
  const close = () => {
    if (group.some(({ slip }) => slip.fix === undefined)) for (const one of group) left.add(one);
    group = [];
  };
  for (const one of ordered) {
    const last = group.at(-1);
    const isLinked = last?.hit.text === one.hit.text && link.test(one.hit.text.value.slice(endOf(last), startOf(one)));
    if (!isLinked) close();
    group.push(one);
  }
  close();
  return found.map((one) => (left.has(one) ? { ...one, slip: withoutFix(one.slip) } : one));
}

function withoutFix({ fix, ...rest }: Slip): Slip & { isPart?: true } {
  return fix === undefined ? rest : { ...rest, isPart: true };
}

function startOf({ hit, slip }: Found): number {
  return hit.start - (slip.before ?? 0);
}

function endOf({ hit, slip }: Found): number {
  return hit.end + (slip.after ?? 0);
}

/** A dash between two numbers is none of a pair. */
function isInRange({ text: { value }, start }: Hit): boolean {
  return (
    /\d ?$/.test(value.slice(Math.max(0, start - 2), start)) && /^[-–— ]{1,4}\d/.test(value.slice(start, start + 5))
  );
}

/** By place; which text comes first does not matter. */
function compare(a: Hit, b: Hit): number {
  if (a.text === b.text) return a.start - b.start;
  return a.text.pointer < b.text.pointer ? -1 : 1;
}
