import { exactNumber } from './exact-number.ts';

/** A number with its noun: no errors, 1 error, 2 errors. */
export function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : exactNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
