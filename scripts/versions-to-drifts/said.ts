import { type DateFound, lexiconOf, readingOf } from '../languages/index.ts';
import { bareWords } from '../model/index.ts';
import { type Paragraph, withoutListNumbers } from './paragraphs.ts';
import { numbersIn, type SaidNumber, type SaidPlace } from './said-numbers.ts';
import type { Version } from './version.ts';

/** A date as a paragraph says it. */
export interface SaidDate {
  date: DateFound;
  place: SaidPlace;
}

/** All that a question and its answer say in numbers. */
export interface Said {
  numbers: readonly SaidNumber[];
  dates: readonly SaidDate[];
}

/** Most numbers of a question that are compared, and the longest sentence and paragraph that are read: nobody reads more. */
const [mostNumbers, longestSentence, longestParagraph] = [500, 5_000, 20_000];

/** What paragraphs say in numbers, as far as their language has words for it; nothing where that would be too much. */
export function saidIn(version: Version, paragraphs: readonly Paragraph[]): Said | undefined {
  const numbers: SaidNumber[] = [];
  const dates: SaidDate[] = [];
  const lexicon = lexiconOf(version.language);
  if (!lexicon) return { numbers, dates };
  let last: Paragraph['text'] | undefined;
  let next = 0;
  for (const [paragraph, { text, start, end }] of paragraphs.entries()) {
    if (text !== last) next = 0;
    last = text;
    const sentences = version.sentences(text);
    while ((sentences[next]?.end ?? end) <= start) next++;
    for (let index = next; (sentences[index]?.start ?? end) < end; index++) {
      const span = sentences[index] ?? { start, end };
      const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)];
      if (to - from > longestSentence) return undefined;
      const reading = readingOf(withoutListNumbers(bareWords(text.value.slice(from, to))), version.language);
      if (!reading) continue;
      const at = (first: number, end: number): SaidPlace => {
        return { text, start: from + first, end: from + end, paragraph };
      };
      numbers.push(...numbersIn(reading, lexicon, at));
      for (const date of reading.dates) dates.push({ date, place: at(date.start, date.end) });
      if (numbers.length > mostNumbers) return undefined;
    }
  }
  return { numbers, dates };
}

/** The numbers that paragraphs hold in names: Les Vingt-Sept, the Big Three. They are read where capitals tell nothing. */
export function namedNumbers(version: Version, paragraphs: readonly Paragraph[]): SaidNumber[] {
  return paragraphs.flatMap(({ text, start, end }, paragraph) => {
    if (end - start > longestParagraph) return [];
    const words = withoutListNumbers(bareWords(text.value.slice(start, end)));
    if (!/\p{Lu}/u.test(words)) return [];
    const place = { text, start, end, paragraph };
    const { quantities = [] } = readingOf(words.toLowerCase(), version.language) ?? {};
    return quantities.flatMap(({ form, from, unit, isDigits }): SaidNumber[] =>
      form === 'number' && !isDigits
        ? [{ value: from, unit, as: 'loose', inBrackets: false, isBare: true, place }]
        : [],
    );
  });
}
