/** What stands before the first word of a sentence, of a line or of a text, with what opens there. */
const beforeFirst =
  /(?:^|\n[ \t>]*(?:(?:[-*+]|\d+[.)]) )?|[^\p{L}\p{M}\p{N},)’'”»"*_ -]|[.!?…][)’'”»"*_]+)[ ("“«‘*_]*$/u;
/** Longest that this may be. */
const longest = 12;
const fullStop = /[.…][)’'”»"*_]*(?:\[\^[a-z0-9-]+\])*$/;
const longSmallWord = /(?<!\p{L})\p{Ll}{5,}/u;

/** Whether a word stands inside a sentence, where only a name has a capital; in a headline all words may have one. */
export function isInside(text: string, start: number): boolean {
  if (beforeFirst.test(text.slice(Math.max(0, start - longest), start))) return false;
  return fullStop.test(text) || longSmallWord.test(text);
}
