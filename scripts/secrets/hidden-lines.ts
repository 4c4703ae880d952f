import type { ParsedFile } from '../bytes-to-value/index.ts';
import { isObject, toPointer } from '../model/index.ts';
import { isConfidential } from './confidential.ts';
import { secretsIn } from './discretion.ts';
import { harmlessLines } from './harmless-lines.ts';
import { hiddenObjects, type Path } from './hidden-texts.ts';
import type { SecretMatcher } from './secret-matcher.ts';

/** Tells of a line, by its number and its text, whether it must not be shown. */
export type HiddenLines = (number: number, line: string) => boolean;

/** So many places with a secret make it cheaper to show no line at all. */
const mostPlaces = 500;

/**
 * Which lines of a file may name a confidential source: all lines of the source itself; every line of a text or key elsewhere that
 * holds one of its values, also where an escape or a line break disguises it; and lines with comments or anchors, which nobody checks.
 * Without a value, only what lies apart from the sources and shares no word with them is shown. `original` is another version, whose sources
 * hide as much.
 */
export function hiddenLines(
  text: string,
  parsed?: Pick<ParsedFile, 'value' | 'locate'>,
  original?: unknown,
): HiddenLines {
  if (!parsed) return unparsedLines(text);
  const sources = hiddenObjects(parsed.value);
  const matchers = [parsed.value, original].map((value) => secretsIn(value)).filter(({ isEmpty }) => !isEmpty);
  if (matchers.length === 0) return () => false;
  if (sources.length > mostPlaces) return () => true;
  // Keys, ids and chosen terms come again and again.
  const judgedWords = new Map<string, boolean>();
  const inLetters = (words: string) => {
    const known = judgedWords.get(words) ?? matchers.some((secrets) => secrets.inLetters(words));
    judgedWords.set(words, known);
    return known;
  };
  const ranges: [number, number][] = [];
  const hide = (path: Path, atKey: boolean): void => {
    const place = parsed.locate(toPointer(path), { atKey });
    ranges.push([place.line, place.endLine]);
  };
  for (const { path } of sources) hide(path, false);
  for (const { path, atKey } of placesOf(parsed.value, [], inLetters)) {
    if (ranges.length > mostPlaces) return () => true;
    hide(path, atKey);
  }
  const judged = new Map<number, boolean>();
  return (number, line) => {
    const known = judged.get(number);
    if (known !== undefined) return known;
    const inRange = ranges.some(([from, to]) => from <= number && number <= to);
    const hidden = inRange || hasUnchecked(line) || inLetters(line);
    // A compact file is one line of megabytes, with all findings in it.
    judged.set(number, hidden);
    return hidden;
  };
}

/** Texts and keys outside the sources that hold a secret. */
function* placesOf(
  value: unknown,
  path: Path,
  inLetters: SecretMatcher['inLetters'],
): Generator<{ path: Path; atKey: boolean }> {
  if (typeof value === 'string' || typeof value === 'number') {
    if (inLetters(String(value))) yield { path, atKey: false };
  } else if (typeof value === 'object' && value !== null) {
    // All lines of a source are hidden anyway.
    if (isObject(value) && isConfidential(value)) return;
    const named = !Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      if (named && inLetters(key)) yield { path: [...path, key], atKey: true };
      yield* placesOf(item, [...path, key], inLetters);
    }
  }
}

/** The lines of a text that could not be read to its end. */
function unparsedLines(text: string): HiddenLines {
  if (!mayBeConfidential(text)) return () => false;
  const harmless = harmlessLines(text);
  return (number, line) => !harmless.has(number) || hasUnchecked(line);
}

/** Comments, anchors and aliases of YAML are no part of the value, so no secret is looked for in them. */
function hasUnchecked(line: string): boolean {
  return /(?:^|\s)#|(?:^|[\s[{,])[&*][^\s,[\]{}*]+(?=$|[\s,\]}])/.test(line);
}

function mayBeConfidential(text: string): boolean {
  return /\\[uUx]/.test(text) || marksSources(text);
}

/** Whether something in a text says, or nearly says, that a source is confidential. */
export function marksSources(text: string): boolean {
  if (/confid(?!en(?:ce|t|tly)\b)/i.test(text)) return true;
  const keys = new Set([...text.matchAll(/([\p{L}\p{N}_-]+)["']?\s*:/gu)].map(([, key = '']) => key));
  return [...keys].some((key) => isConfidential({ [key]: true }));
}
