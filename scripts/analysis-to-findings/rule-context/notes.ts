import type { Text } from './subject.ts';

/** A note in a text, and where it begins. */
export interface Note {
  id: string;
  index: number;
}

/** A Markdown text that cites. */
export interface CitingText {
  text: Text;
  notes: readonly Note[];
  /** Something begins like a note and is none. */
  hasOpenNote: boolean;
}

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
