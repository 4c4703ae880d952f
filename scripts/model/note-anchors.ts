/** A dot keeps the ids of notes apart from those of questions, which are slugs. */
export const notePrefix = 'note.';

/** The id that remark-rehype gives, on a page, to the n-th citation of a note, n from 1. */
export function citationAnchor(number: string, nth: number): string {
  return `${notePrefix}fnref-${number}${nth === 1 ? '' : `-${nth}`}`;
}
