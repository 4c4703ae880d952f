import { placedBlocks } from '../model/index.ts';
import type { Version, VersionText } from './version.ts';

/** A paragraph of a question or of its answer: offsets in the text that it stands in. */
export interface Paragraph {
  text: VersionText;
  start: number;
  end: number;
}

/** What repeats the answer, or is no prose. */
const leftOut = /\/(?:pullquote|attribution|alt|credit|src)$/;

/** The paragraphs, cells and captions of every question, in the order in which readers meet them, by the index of the question. */
export function paragraphsOf(version: Version): ReadonlyMap<number, readonly Paragraph[]> {
  const blocks = version.analysis.questions.flatMap(placedBlocks);
  const quotes = new Set(
    blocks.flatMap(({ pointer, block }) => (typeof block !== 'string' && block.type === 'pullquote' ? pointer : [])),
  );
  const found = new Map<number, { block: number; paragraph: Paragraph }[]>();
  for (const text of version.texts()) {
    const [, index, block] = /^\/questions\/(\d+)\/(?:question$|answer(?:\/(\d+))?)/.exec(text.pointer) ?? [];
    if (index === undefined || leftOut.test(text.pointer) || quotes.has(text.pointer.replace(/\/text$/, ''))) continue;
    const ofQuestion = found.get(Number(index)) ?? [];
    found.set(Number(index), ofQuestion);
    const place = text.pointer.endsWith('/question') ? -1 : Number(block ?? 0);
    for (const span of spansOf(text.value)) ofQuestion.push({ block: place, paragraph: { text, ...span } });
  }
  // The schema lists a paragraph that is a mere string apart from one that is an object.
  const inOrder = (list: { block: number; paragraph: Paragraph }[]) =>
    list.sort((a, b) => a.block - b.block).map(({ paragraph }) => paragraph);
  return new Map([...found].map(([index, list]) => [index, inOrder(list)]));
}

function spansOf(value: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: gap } of value.matchAll(/\n[ \t>]*\n\s*/g)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: value.length }].filter((span) => span.end > span.start);
}

/** Words with spaces in the place of the numbers that count the items of a list. */
export function withoutListNumbers(words: string): string {
  return words.replace(/(?<=^[ \t>]*)\d{1,9}[.)](?=\s)/gm, (number) => ' '.repeat(number.length));
}
