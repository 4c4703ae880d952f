import { followsConjunction, type Language } from '../languages/index.ts';
import { type Stretch, sentenceStart, sentenceStop, swallowedIn } from './swallowed.ts';

const elision = / ?\(…\) ?/;
/** Most places at which words are looked for that begin or end within others; no real paragraph has so many. */
const mostPlaces = 100;

/** What a quote may repeat, in parts: itself as it is, and what stands around each (…). */
type Quote = readonly (readonly string[])[];

/** A folded quote, made ready to be looked for in many paragraphs. */
export function quoteOf(text: string): Quote {
  return elision.test(text) ? [[text], text.split(elision)] : [[text]];
}

/** How a quote stands in a paragraph. */
export interface Quoting {
  /** What (…) leaves out, though the rest says another thing without it. */
  swallowed?: string;
}

/**
 * How `quote` stands in `paragraph`, both folded; undefined where it does not. Allowed edits: an opening conjunction left out, with the next
 * letter capitalised; (…) for what is left out; a full stop added where a clause ends.
 */
export function quotingOf(quote: Quote, paragraph: string, language: Language): Quoting | undefined {
  let quoting: Quoting | undefined;
  for (const parts of quote) {
    for (const stretches of placesOf(paragraph, parts, language)) {
      const swallowed = firstOf(stretches, (stretch) => swallowedIn(paragraph, stretch, language));
      if (swallowed === undefined) return {};
      quoting ??= { swallowed };
    }
  }
  return quoting;
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The longest run of words from the start of `quote` that stands in `paragraph`, in characters. */
export function agreement(quote: string, paragraph: string): number {
  // No more than this fits; a quote may be long, and the paragraphs many.
  const fitting = quote.slice(0, paragraph.length + 1);
  const ends = [...fitting.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = fitting.slice(0, ends[middle - 1]);
    if (paragraph.includes(start) || paragraph.includes(otherCase(start))) low = middle;
    else high = middle - 1;
  }
  return ends[low - 1] ?? 0;
}

/** Where the parts come one after the other, by what they leave out; a part after an elision may start with either case. */
function* placesOf(paragraph: string, parts: readonly string[], language: Language): Generator<Stretch[]> {
  // Where something is left out, what begins a quote may also stand further on.
  const most = parts.length > 1 ? mostPlaces : 1;
  for (let from = 0, tried = 0; tried < most; tried++) {
    const found = placeFrom(paragraph, parts, from, language);
    if (!found) return;
    yield found.stretches;
    from = found.next;
  }
}

/** The first such place from an offset on, and from where on the next may lie. */
function placeFrom(
  paragraph: string,
  parts: readonly string[],
  from: number,
  language: Language,
): { stretches: Stretch[]; next: number } | undefined {
  const stretches: Stretch[] = [];
  let last: number | undefined;
  let next = from;
  let isOpen = false;
  for (const [index, part] of parts.entries()) {
    if (part === '') {
      isOpen = true;
      continue;
    }
    const place = placeOfPart(
      paragraph,
      part,
      last ?? from,
      index > 0 ? undefined : language,
      index === parts.length - 1,
    );
    if (!place) return undefined;
    if (last !== undefined) stretches.push([last, place.start]);
    else if (isOpen) stretches.push([sentenceStart(paragraph, place.start), place.start]);
    if (last === undefined) next = place.start + 1;
    last = place.end;
  }
  if (last === undefined) return undefined;
  if (parts.at(-1) === '') stretches.push([last, sentenceStop(paragraph, last)]);
  return { stretches, next };
}

function placeOfPart(
  paragraph: string,
  part: string,
  from: number,
  language: Language | undefined,
  isLast: boolean,
): { start: number; end: number } | undefined {
  const variants: { text: string; stopAdded: boolean }[] = [{ text: part, stopAdded: false }];
  if (isLast && part.endsWith('.')) variants.push({ text: part.slice(0, -1), stopAdded: true });
  const find = (words: string, at: number) =>
    at + words.length > paragraph.length ? -1 : paragraph.indexOf(words, at);
  for (const { text, stopAdded } of variants) {
    const other = otherCase(text);
    let same = find(text, from);
    let changed = other === text ? -1 : find(other, from);
    for (let tried = 0; tried < mostPlaces && (same >= 0 || changed >= 0); tried++) {
      const verbatim = same >= 0 && (changed < 0 || same < changed);
      const start = verbatim ? same : changed;
      const end = start + text.length;
      if (verbatim) same = find(text, start + 1);
      else changed = find(other, start + 1);
      if (
        !isWhole(paragraph, start, end) ||
        (stopAdded && !/^["')]*(?:$|[,.;:!?–—)])/.test(paragraph.slice(end).trimStart()))
      )
        continue;
      if (verbatim || language === undefined || followsConjunction(paragraph, start, language)) return { start, end };
    }
  }
  return undefined;
}

function otherCase(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const [upper, lower] = [first.toUpperCase(), first.toLowerCase()];
  return (first === upper ? lower : upper) + text.slice(first.length);
}

/** Whether a stretch begins and ends between words, and cuts no number or range in two. */
function isWhole(paragraph: string, start: number, end: number): boolean {
  const before = paragraph.slice(Math.max(0, start - 2), start);
  const after = paragraph.slice(end, end + 2);
  const word = /[\p{L}\p{N}]/u;
  if (word.test(before.slice(-1)) && word.test(paragraph[start] ?? '')) return false;
  if (word.test(after.slice(0, 1)) && word.test(paragraph[end - 1] ?? '')) return false;
  if (/\d[-–.,:/]$/.test(before) && /\d/.test(paragraph[start] ?? '')) return false;
  return !(/^[-–.,:/]\d/.test(after) && /\d/.test(paragraph[end - 1] ?? ''));
}
