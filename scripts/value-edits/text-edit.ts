/** A stretch of a text (offsets in UTF-16 units, end-exclusive), and what comes into its place. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made, in whatever order they come; undefined when two of them overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) return undefined;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}
