import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Most digits for which the style has room. */
const mostDigits = 9;
/** Numbers with fewer digits fit where any list stands. */
const leastDigits = 3;

/** Classes of lists by the digits of their longest number. */
export const digitClasses: readonly string[] = Array.from(
  { length: mostDigits - leastDigits + 1 },
  (_, index) => `digits-${leastDigits + index}`,
);

/** rehype plugin that gives lists with long numbers the room that these need: a number stands left of its item, and would be cut off. */
export function rehypeFitLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (list) => {
      if (list.tagName !== 'ol') return;
      const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
      const last = startOf(list) + items - 1;
      const digits = Math.min(mostDigits, String(last).length);
      if (digits >= leastDigits) list.properties['className'] = [`digits-${digits}`];
    });
  };
}

function startOf({ properties }: Element): number {
  const { start } = properties;
  return typeof start === 'number' ? start : 1;
}
