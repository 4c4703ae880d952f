import { exactNumber } from '../model/index.ts';

/** Words that stay around a change. */
const context = 12;

/** A text, cut with a note of how much was left out. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}… (${exactNumber(text.length - cut.length)} more characters)`;
}

/** The words beside the changes. */
export function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  // In a script without spaces, a sentence is as long as a line.
  const words = text.match(/\s*\S{1,40}\s*$|\s*\S{1,40}/gu) ?? [text];
  const head = hasBefore || !hasAfter ? words.slice(0, context) : [];
  const tail = hasAfter ? words.slice(-context) : [];
  if (words.length <= head.length + tail.length + 3) return text;
  return head.length === 0 ? `[…]${tail.join('')}` : `${head.join('')} […]${tail.join('')}`;
}
