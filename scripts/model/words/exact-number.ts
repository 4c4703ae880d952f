let format: Intl.NumberFormat | undefined;

/** A number as messages and reports write it, in English with every digit that it has: 18,359 and 0.25. */
export function exactNumber(number: number): string {
  // A format costs a hundred times what it writes, so all numbers share one, and small ones need none.
  if (Number.isInteger(number) && number >= 0 && number < 1000) return String(number);
  format ??= new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
  return format.format(number);
}
