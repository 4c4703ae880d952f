import type { NumberExpression, Units } from '../../languages/index.ts';
import { exactNumber, type Figure } from '../../model/index.ts';

/** How far a number that is qualified may lie from the figure, as a share of the number. */
const nearby = 0.05;
const beyond = 0.25;

/** Whether a number and a figure have the same unit, or both none. */
export function hasUnitOf(expression: NumberExpression, { unit }: Figure, units: Units): boolean {
  return expression.unit === (unit === undefined ? undefined : units.of(unit));
}

/** Whether a number or a range says what a figure says: exactly, or as its qualifier allows. */
export function agrees({ from, to, qualifier }: NumberExpression, { low, best, high }: Figure): boolean {
  if (from !== to) {
    // Bounds the wrong way round are for `figure-bounds` to find.
    if (low !== undefined || high !== undefined) return (from === low && to === high) || (from === high && to === low);
    return best !== undefined && from <= best && best <= to;
  }
  if (qualifier === 'up-to') return from === (high ?? best);
  // What is at least so much has no upper bound, and what is less has no lower one.
  const bounds = { 'at-least': [low, best], below: [best, high], about: [low, best, high] }[qualifier ?? 'about'];
  return bounds.some((value) => {
    if (value === undefined || value === from) return value === from;
    if (qualifier === 'at-least') return from < value && value <= from * (1 + beyond);
    if (qualifier === 'below') return value < from && from * (1 - beyond) <= value;
    return qualifier === 'about' && Math.abs(value - from) <= from * nearby;
  });
}

/** What a figure says, in a message; its own words are for the caller to quote. */
export function figureText({ low, best, high, unit }: Figure): string | undefined {
  const [least, one, most] = [low, best, high].map((value) => (value === undefined ? value : exactNumber(value)));
  const bounds = least !== undefined && most !== undefined ? `${least}-${most}` : undefined;
  const number =
    one ?? bounds ?? (most !== undefined ? `up to ${most}` : least !== undefined ? `at least ${least}` : undefined);
  if (number === undefined) return undefined;
  return [number, unit].filter((part) => part !== undefined).join(' ');
}
