/** Whether straight marks around words can be told to open and close a quotation, and do not mark inches or another pair. */
export function isPair(value: string, start: number, end: number): boolean {
  const before = value.slice(Math.max(0, start - 1), start);
  const inner = value.slice(start + 1, end - 1).trim();
  return (
    /^(?:$|[\s([{“‘’'«*_>–—/-])/.test(before) &&
    /^[^)\],.;:!?”’»]/.test(inner) &&
    /[^([“‘«]$/.test(inner) &&
    !/[\p{L}\p{N}]/u.test(value.charAt(end))
  );
}

/** How far back a mark that opens a quotation is looked for. */
const reach = 300;

/** What a straight single mark is: an apostrophe, a sign of measure, or `unclear`, such as one of a pair. */
export function singleMark(value: string, at: number): 'apostrophe' | 'measure' | 'unclear' {
  const before = value.slice(Math.max(0, at - reach), at);
  const after = value.slice(at + 1, at + 4);
  if (/\d$/.test(before)) return /^s\b/.test(after) ? 'apostrophe' : 'measure';
  if (/[\p{L}.]$/u.test(before) && /^\p{L}/u.test(after)) return 'apostrophe';
  // At the end of a word it may close what another opens.
  if (/\p{L}$/u.test(before)) return /(?<![\p{L}\p{N}.])'(?=\S)/u.test(before) ? 'unclear' : 'apostrophe';
  return /^\d\ds/.test(after) ? 'apostrophe' : 'unclear';
}
