import { matchesIn, type TextField, textFields } from '../../model/index.ts';
import { firstTouched } from './quotations.ts';
import type { FieldText, Hit, JoinedProse, Text, TextRange } from './rule-context.ts';
import { lastAtMost } from './text-search.ts';

/** Published titles, names, the words of others, labels: not the desk's own sentences. */
const others =
  /^\/(?:sources|experts|actors\/\*\/(?:name|nativeName|acronym)|places|related|furtherReading|suppressions|topics|region)|\/(?:credit|attribution|unit|verbatim|locator|descriptor|attributedTo|when\/text|term|columns\/\*)$/;
const own: ReadonlySet<TextField> = new Set(textFields.filter(({ path }) => !others.test(`/${path.join('/')}`)));
/** Between texts: a noncharacter, which no analysis holds, on a line of its own. */
const seam = '\n\uFFFF\n';
/** Notes, code, addresses, handles, hashtags and rows of tables. */
const noProse =
  /\[\^[a-z0-9-]+\]|<!--|-->|(?<!`)(`{1,3})(?!`)[^`]{1,2000}\1|\]\([^)\s]{0,2000}(?: "[^"\n]{0,2000}")?\)|\b(?:https?:|www\.|mailto:)[^\s>]+|@[\w.-]+|(?<![\p{L}\p{N}&])#[\p{L}\p{N}_]+|^[ \t]*\|.*$/gmu;

/** Puts the texts of an analysis together, once. */
export function joinedProseOf(all: readonly FieldText[]): JoinedProse {
  const texts = all.filter(({ field }) => own.has(field));
  const starts: number[] = [];
  let length = 0;
  for (const { value } of texts) {
    starts.push(length);
    length += value.length + seam.length;
  }
  const whole = texts.map(({ value }) => value).join(seam);
  const openings = new Map<RegExp, readonly number[]>();
  const placesOf = (opening: RegExp) => {
    const places = openings.get(opening) ?? Array.from(matchesIn(whole, opening), ({ index }) => index);
    openings.set(opening, places);
    return places;
  };
  return {
    matches: (pattern, opening) => {
      const found = opening ? matchesAt(whole, pattern, placesOf(opening)) : matchesIn(whole, pattern);
      return hits(found, texts, starts);
    },
    holds: (signs) => signs.some((sign) => whole.includes(sign)),
    isNoProse: within(noProse),
  };
}

/**
 * What was matched in all texts together, by the text that it lies in. No method of a `JoinedProse`: V8 keeps what a generator made at run
 * time refers to, here all texts of a file, until it next collects all of its garbage.
 */
function* hits(
  found: Iterable<RegExpExecArray>,
  texts: readonly FieldText[],
  starts: readonly number[],
): Generator<Hit> {
  for (const match of found) {
    const index = lastAtMost(starts, match.index);
    const text = texts[index];
    const start = match.index - (starts[index] ?? 0);
    if (text) yield { text, match, start, end: start + match[0].length };
  }
}

/** What a sticky pattern matches at some of the places. */
function* matchesAt(whole: string, pattern: RegExp, places: readonly number[]): Generator<RegExpExecArray> {
  for (const place of places) {
    pattern.lastIndex = place;
    const match = pattern.exec(whole);
    if (match) yield match;
  }
}

/** Tells whether a hit touches what a pattern matches in its text; each text is gone through once. */
function within(pattern: RegExp): (hit: Hit) => boolean {
  const known = new Map<Text, readonly TextRange[]>();
  return (hit) => {
    let ranges = known.get(hit.text);
    if (!ranges) {
      ranges = Array.from(matchesIn(hit.text.value, pattern), ({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      }));
      known.set(hit.text, ranges);
    }
    return firstTouched(ranges, hit) !== undefined;
  };
}
