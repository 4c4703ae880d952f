import { smallLetters } from '../../model/index.ts';

/** The words of a text in small letters, with where they stand. */
export interface SpokenWords {
  text: string;
  words: readonly string[];
  /** Offset of each word in the text. */
  starts: readonly number[];
  /** Number of the clause of each word: marks of punctuation stand between clauses. */
  clauses: readonly number[];
}

const marks: ReadonlySet<string> = new Set('.,;:!?()–—…');

/** Takes a text apart; an apostrophe ends a word, a hyphen does not. `breaks` are offsets at which a clause ends besides. */
export function spokenWords(text: string, breaks: readonly number[] = []): SpokenWords {
  const lower = text.toLowerCase();
  const small = lower.length === text.length ? lower : smallLetters(text);
  const [words, starts, clauses]: [string[], number[], number[]] = [[], [], []];
  let [clause, next, start] = [0, 0, -1];
  let isBreak = false;
  // A pattern of letters would take three times as long.
  for (let at = 0; at <= small.length; at++) {
    if (isLetter(small.charCodeAt(at)) || (start >= 0 && isHyphen(small, at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      while ((breaks[next] ?? start) < start) [isBreak, next] = [true, next + 1];
      if (isBreak) clause++;
      isBreak = false;
      words.push(small.slice(start, at));
      starts.push(start);
      clauses.push(clause);
      start = -1;
    }
    if (small.charCodeAt(at) !== 32 && marks.has(small.charAt(at))) isBreak = true;
  }
  return { text, words, starts, clauses };
}

/** A letter or a digit of any script, in a text in small letters; signs of scripts beyond Latin are taken for letters too. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && code !== 0xd7 && code !== 0xf7;
}

/** A hyphen between letters, which parts no word. */
export function isHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && isLetter(text.charCodeAt(at + 1));
}
