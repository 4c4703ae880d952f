import { diffArrays } from 'diff';
import type { Stretch } from '../model/index.ts';
import { valueText } from './value-text.ts';

/** Beyond, two lists have so little in common that marks would only cost time. */
const mostEdits = 500;

/** Two lists as one, with marks at what came and went; undefined where they have nothing in common. */
export function listMarks(field: string, from: unknown, to: unknown): Stretch[] | undefined {
  if (!Array.isArray(from) || !Array.isArray(to)) return undefined;
  const [old, fresh] = [from, to].map((list) => list.map((item) => valueText(field, [item])));
  const pieces = diffArrays(old ?? [], fresh ?? [], { maxEditLength: mostEdits });
  if (!pieces?.some(({ added, removed }) => !added && !removed)) return undefined;
  const between = [...(old ?? []), ...(fresh ?? [])].some((text) => text.includes(' ')) ? ' · ' : ', ';
  return pieces.flatMap(({ value, added, removed }, index): Stretch[] => {
    const stretch: Stretch = { in: added ? 'new' : removed ? 'old' : 'both', text: value.join(between) };
    return index === 0 ? [stretch] : [{ in: 'both', text: between }, stretch];
  });
}
