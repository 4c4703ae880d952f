import { matchesIn } from '../model/index.ts';
import type { Language } from './language.ts';
import type { SentencesOf, Span } from './span.ts';

/** A mark that may end a sentence, what closes with it, and the notes that stand at it; or the end of a paragraph. */
const ending =
  /([.!?…؟]{1,8})["'”’»)\]*_]*(?:[ \u00A0\u202F]*((?:\[\^[a-z0-9-]+\])+)["'”’»)\]*_]*)?(?=\s|$)|\n[ \t]*\n/g;
/** Initials of a name or of a country, in any language. */
const initials = '(?:\\p{Lu}\\.)*\\p{Lu}';

/**
 * Tells the sentences of a text, each with the notes that follow its last mark. A paragraph's end ends a sentence. A text may have the
 * abbreviations of any of the languages: it names people and quotes.
 */
export function sentenceFinder(languages: readonly Language[]): SentencesOf {
  const abbreviations = [...languages.flatMap(({ sentences }) => sentences?.abbreviations ?? []), initials];
  const abbreviation = new RegExp(`(?:^|[\\s(“«])(?:${abbreviations.join('|')})$`, 'u');
  const openers = languages.flatMap(({ sentences }) => sentences?.openers ?? []);
  const opener = openers.length === 0 ? /(?!)/ : new RegExp(`^\\s+(?:${openers.join('|')})\\s`);

  const endsSentence = (text: string, at: number, stop: string, end: number): boolean => {
    const rest = text.slice(end, end + 12);
    if (/^\s+\p{Ll}/u.test(rest)) return false;
    if (stop !== '.') return true;
    return !abbreviation.test(text.slice(Math.max(0, at - 12), at)) || opener.test(rest);
  };

  return (text) => {
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
  };
}
