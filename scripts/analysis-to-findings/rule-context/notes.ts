import type { CitingText, Note, Text } from './rule-context.ts';

const opening = '[^';
const note = /\[\^([a-z0-9-]+)\]/y;

/** The texts in which notes stand or seem to, with these. */
export function citingTexts(texts: readonly Text[]): CitingText[] {
  const found: CitingText[] = [];
  for (const text of texts) {
    const { value } = text;
    const notes: Note[] = [];
    let count = 0;
    for (let index = value.indexOf(opening); index >= 0; index = value.indexOf(opening, index + opening.length)) {
      count++;
      note.lastIndex = index;
      const id = note.exec(value)?.[1];
      if (id !== undefined) notes.push({ id, index });
    }
    if (count > 0) found.push({ text, notes, hasOpenNote: count > notes.length });
  }
  return found;
}
