import type { Lexicon } from './lexicon.ts';
import type { Word } from './sentence-words.ts';

/**
 * Whether the same words in another order may say another thing: always, unless one piece has moved to where another ended, as in
 * `In May the army left` and `The army left in May`.
 */
export function turnsByOrder(old: readonly Word[], fresh: readonly Word[], lexicon: Lexicon): boolean {
  const [a, b] = [spoken(old), spoken(fresh)];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [was, is] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const twice = ` ${[...was, ...was].join(' ')} `;
  const at = twice.indexOf(` ${is.join(' ')} `);
  if (at < 0) return true;
  const moved = twice.slice(0, at).split(' ').length - 1;
  const [one, other] = [was.slice(0, moved), was.slice(moved)];
  const shorter = one.length <= other.length ? one : other;
  return shorter.length <= 2 && shorter.some(lexicon.isFloating);
}

function spoken(words: readonly Word[]): string[] {
  return words.map(({ form }) => form).filter((form) => form !== ',' && form !== '"' && !form.startsWith('[^'));
}
