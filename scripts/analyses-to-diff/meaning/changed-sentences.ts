import type { Stretch } from '../../model/index.ts';

/** Ends a sentence, with the marks and citations that belong to it, or a paragraph. */
const end = /[.!?…。！？؟]["”’»)\]]*(?:\[\^[^\]\s]+\])*\s|¶\s/g;

/** A sentence, or a few, as it was and as it is. */
export interface ChangedSentence {
  old: string;
  fresh: string;
}

/** What differs between two texts, cut where both have the end of a sentence: one change says nothing of another far away. */
export function changedSentences(words: readonly Stretch[]): ChangedSentence[] {
  const found: ChangedSentence[] = [];
  let [old, fresh, isChanged] = ['', '', false];
  const close = () => {
    if (isChanged) found.push({ old, fresh });
    [old, fresh, isChanged] = ['', '', false];
  };
  for (const { in: side, text } of words) {
    if (side === 'both') {
      const ends = [...text.matchAll(end)].map((match) => match.index + match[0].length);
      const [first, last] = [ends[0], ends.at(-1)];
      if (first !== undefined && last !== undefined) {
        [old, fresh] = [old + text.slice(0, first), fresh + text.slice(0, first)];
        close();
        [old, fresh] = [text.slice(last), text.slice(last)];
      } else [old, fresh] = [old + text, fresh + text];
    } else {
      isChanged = true;
      // Old and new words that follow each other need no space between them, being of two texts.
      if (side === 'old') old += text;
      else fresh += text;
    }
  }
  close();
  return found;
}
