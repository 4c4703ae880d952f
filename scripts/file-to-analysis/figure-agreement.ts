import type { Figure } from '../model/analysis.generated.ts';
import type { NumberExpression } from './number-expressions.ts';
import { unitOf } from './units.ts';

/** How far a number that is qualified may lie from the figure, as a share of the number. */
const nearby = 0.05;
const beyond = 0.25;

/** Whether a number and a figure have the same unit, or both none. */
export function hasUnitOf(expression: NumberExpression, { unit }: Figure): boolean {
  return expression.unit === (unit === undefined ? undefined : unitOf(unit));
}

/** Whether a number or a range says what a figure says: exactly, or as its qualifier allows. */
export function agrees({ from, to, qualifier }: NumberExpression, { low, best, high }: Figure): boolean {
  if (from !== to) {
    if (low !== undefined || high !== undefined) return from === low && to === high;
    return best !== undefined && from <= best && best <= to;
  }
  const known = [low, best, high].filter((value) => value !== undefined);
  if (qualifier === 'up-to') return from === (high ?? best);
  if (known.includes(from)) return true;
  return known.some((value) => {
    if (qualifier === 'at-least') return from < value && value <= from * (1 + beyond);
    if (qualifier === 'below') return value < from && from * (1 - beyond) <= value;
    return qualifier === 'about' && Math.abs(value - from) <= from * nearby;
  });
}

/** What a figure says, in a message; its own words are for the caller to quote. */
export function figureText({ low, best, high, unit }: Figure): string | undefined {
  const bounds = low !== undefined && high !== undefined ? `${low}-${high}` : undefined;
  const number =
    best ?? bounds ?? (high !== undefined ? `up to ${high}` : low !== undefined ? `at least ${low}` : undefined);
  if (number === undefined) return undefined;
  return [number, unit].filter((part) => part !== undefined).join(' ');
}
