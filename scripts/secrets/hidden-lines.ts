import type { ParsedFile } from '../bytes-to-value/index.ts';
import { foldWords, isObject, toPointer } from '../model/index.ts';
import { isConfidential } from './confidential.ts';
import { namesIn } from './name-parts.ts';

/** Tells of a line, by its number and its text, whether it must not be shown. */
export type HiddenLines = (number: number, line: string) => boolean;

type Path = readonly (string | number)[];

/** Members of a confidential source that name nobody, or are meant to be shown. */
const harmless: ReadonlySet<string> = new Set(['kind', 'language', 'reliability', 'confidential', 'publicDescription']);

/** So many places with a secret make it cheaper to show no line at all. */
const mostPlaces = 500;

/**
 * Which lines of a file may name a confidential source: all lines of the source itself; every line of a text or key elsewhere that
 * holds one of its values, also where an escape or a line break disguises it; and lines with comments or anchors, which nobody checks.
 * Without a value, a text in which anything may be meant to be confidential shows no line.
 */
export function hiddenLines(text: string, parsed?: Pick<ParsedFile, 'value' | 'locate'>): HiddenLines {
  if (!parsed) return mayBeConfidential(text) ? () => true : () => false;
  const sources = [...confidentialSources(parsed.value, [])];
  if (sources.length === 0) return () => false;
  if (sources.length > mostPlaces) return () => true;
  const holdsSecret = secretFinder(sources.map(({ source }) => source));
  const ranges: [number, number][] = [];
  const hide = (path: Path, atKey: boolean): void => {
    const place = parsed.locate(toPointer(path), { atKey });
    ranges.push([place.line, place.endLine]);
  };
  for (const { path } of sources) hide(path, false);
  for (const { path, atKey } of placesOf(parsed.value, [], holdsSecret)) {
    if (ranges.length > mostPlaces) return () => true;
    hide(path, atKey);
  }
  const judged = new Map<number, boolean>();
  return (number, line) => {
    const known = judged.get(number);
    if (known !== undefined) return known;
    const inRange = ranges.some(([from, to]) => from <= number && number <= to);
    const hidden = inRange || hasUnchecked(line) || holdsSecret(line);
    // A compact file is one line of megabytes, with all findings in it.
    judged.set(number, hidden);
    return hidden;
  };
}

/** Any object that asks to stay unnamed counts, wherever it stands. */
function* confidentialSources(value: unknown, path: Path): Generator<{ path: Path; source: object }> {
  if (typeof value !== 'object' || value === null) return;
  if (isObject(value) && isConfidential(value)) yield { path, source: value };
  else for (const [key, item] of Object.entries(value)) yield* confidentialSources(item, [...path, key]);
}

/** Texts and keys outside the sources that hold a secret. */
function* placesOf(
  value: unknown,
  path: Path,
  holdsSecret: (text: string) => boolean,
): Generator<{ path: Path; atKey: boolean }> {
  if (typeof value === 'string' || typeof value === 'number') {
    if (holdsSecret(String(value))) yield { path, atKey: false };
  } else if (typeof value === 'object' && value !== null) {
    // All lines of a source are hidden anyway.
    if (isObject(value) && isConfidential(value)) return;
    const named = !Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      if (named && holdsSecret(key)) yield { path: [...path, key], atKey: true };
      yield* placesOf(item, [...path, key], holdsSecret);
    }
  }
}

function secretFinder(sources: readonly object[]): (text: string) => boolean {
  const secrets = new Set<string>();
  const brief = new Set<string>();
  for (const source of sources) {
    for (const [key, value] of Object.entries(source)) {
      if (harmless.has(key)) continue;
      for (const text of textsIn(value)) {
        secrets.add(foldWords(text));
        for (const name of namesIn(key, text)) (name.length > 3 ? secrets : brief).add(foldWords(name));
      }
    }
  }
  secrets.delete('');
  const short = [...brief, ...[...secrets].filter((secret) => secret.length < 3)];
  const joined = [...secrets].map((secret) => secret.replaceAll(' ', '')).filter((secret) => secret.length >= 3);
  return (text) => {
    const spaced = ` ${foldWords(text)} `;
    const bare = spaced.replaceAll(' ', '');
    return joined.some((secret) => bare.includes(secret)) || short.some((secret) => spaced.includes(` ${secret} `));
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Comments, anchors and aliases of YAML are no part of the value, so no secret is looked for in them. */
function hasUnchecked(line: string): boolean {
  return /(?:^|\s)#|(?:^|[\s[{,])[&*][^\s,[\]{}*]+(?=$|[\s,\]}])/.test(line);
}

function mayBeConfidential(text: string): boolean {
  if (/\\[uUx]|confid(?!en(?:ce|t|tly)\b)/i.test(text)) return true;
  const keys = new Set([...text.matchAll(/([\p{L}\p{N}_-]+)["']?\s*:/gu)].map(([, key = '']) => key));
  return [...keys].some((key) => isConfidential({ [key]: true }));
}
