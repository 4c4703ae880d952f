import { matchesIn } from '../model/index.ts';

/** A stretch of a text: offsets in UTF-16 units, end-exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A mark that may end a sentence, what closes with it, and the notes that stand at it; or the end of a paragraph. */
const ending =
  /([.!?…؟]{1,8})["'”’»)\]*_]*(?:[ \u00A0\u202F]*((?:\[\^[a-z0-9-]+\])+)["'”’»)\]*_]*)?(?=\s|$)|\n[ \t]*\n/g;
/** Before a full stop: titles and other abbreviations, in the languages of the house. */
const abbreviation =
  /(?:^|[\s(“«])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|St|Sr|Sra|Mme|Mlle|No|vs|cf|art|approx|ca|EE|UU|[ap]\.m|[ei]\.[eg]|(?:\p{Lu}\.)*\p{Lu})$/u;
/** Words that open a sentence even after an abbreviation such as U.S. */
const opener =
  /^\s+(?:The|A|An|In|On|At|It|Its|He|She|They|This|That|These|Those|But|And|Yet|Still|For|If|When|While|As)\s/;

/** The sentences of a text, each with the notes that follow its last mark. A paragraph's end ends a sentence. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    if (start < end) sentences.push({ start, end });
    start = end;
  };
  for (const { 0: mark, 1: stop, 2: notes, index } of matchesIn(text, ending)) {
    if (stop === undefined) close(index);
    else if (notes !== undefined || endsSentence(text, index, stop, index + mark.length)) close(index + mark.length);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, at: number, stop: string, end: number): boolean {
  const rest = text.slice(end, end + 12);
  if (/^\s+\p{Ll}/u.test(rest)) return false;
  if (stop !== '.') return true;
  return !abbreviation.test(text.slice(Math.max(0, at - 12), at)) || opener.test(rest);
}
