/** Most signs that may be markup in one text: beyond, Markdown takes long to read, and no reader is served. */
export const mostMarks = 5_000;
/** Most images and comments that are looked for one by one; they are forbidden anyway. */
const mostForbidden = 100;

/**
 * Why a text must not be given to the Markdown parser, if so: its time grows with the square of some nestings, and its
 * tree can get deeper than the stack.
 */
export function proseOverload(value: string): { message: string; hint: string } | undefined {
  if (value.length < 100) return undefined;
  if (/^[ \t>*+\-\d.)]{100}/m.test(value)) {
    return {
      message: 'quotations or lists are nested too deeply',
      hint: 'Write fewer > or list signs, or fewer spaces, before the text.',
    };
  }
  if (
    exceeds(value, /[*_[~]/g, mostMarks) ||
    exceeds(value, /\]/g, mostMarks) ||
    exceeds(value, /!\[|<[!?]/g, mostForbidden)
  ) {
    return {
      message: 'the text holds more Markdown signs than can be read',
      hint: 'Write \\ before signs that are not markup.',
    };
  }
  return undefined;
}

function exceeds(value: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _ of value.matchAll(pattern)) {
    count++;
    if (count > most) return true;
  }
  return false;
}
