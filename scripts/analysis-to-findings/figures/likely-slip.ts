import type { Quantity } from '../../languages/index.ts';
import type { Expected } from './expected.ts';

/** Fewest digits by which a slip is told. */
const digits = 2;

/**
 * Whether a number looks like a slip of the pen in a figure: two digits have changed places, one is another, a zero is too many or
 * missing, or a ten stands for a teen. Then it is the figure that is meant, whatever noun stands by.
 */
export function isSlipOf({ from, to, form }: Quantity, { low, best, high }: Expected): boolean {
  if (form !== 'number') return false;
  return [low, best, high].some((value) => value !== undefined && [from, to].some((said) => looksLike(said, value)));
}

function looksLike(said: number, meant: number): boolean {
  if (said === meant || said < 10 || meant < 10) return false;
  const [one, two] = [bare(said), bare(meant)];
  if (one === two) return one.length >= digits || said >= 100;
  if (one.length < digits || one.length !== two.length) return isTeen(said, meant) || isTeen(meant, said);
  if ([...one].sort().join() === [...two].sort().join()) return true;
  return (
    one.length > digits &&
    String(said).length === String(meant).length &&
    [...one].filter((digit, at) => digit !== two[at]).length === 1
  );
}

/** Its digits without the sign before decimals and the zeros at its ends. */
function bare(value: number): string {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function isTeen(teen: number, ten: number): boolean {
  return teen > 12 && teen < 20 && (teen - 10) * 10 === ten;
}
