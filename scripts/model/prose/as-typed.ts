import type { Insertion } from './insertions.ts';

const fence = /^[ \t>]*(`{3,}|~{3,})/;
/** A number that would open an item of a list, maybe within another one. */
const numbered = /^((?:[ \t]|>[ \t]|[-+*][ \t])*)(\d{1,9})[.)](?=[ \t]|$)/gm;
/** A sign that would open an item of a list, and what it says. */
const bulleted = /^([ \t]*)[-+*](?=[ \t]|$)[ \t]*(.*)$/gm;
const horizontalLine = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
/** "More than" before a number or a sum, where a block quotation would begin. */
const moreThan = /^((?:[ \t]|[-+*][ \t]|\d{1,9}[.)][ \t])*)>+(?=[=~≈±]?[$€£¥]?[.,]?\p{Nd})/gmu;
const quotedLine = /^[ \t]*>(?![=~≈±]?[$€£¥]?[.,]?\p{Nd})/u;
/** A path: it begins with the letter of a drive, or with two backslashes before a server's name. */
const path = /(?<![\p{L}\p{N}])(?:[A-Za-z]:\\|(?<!\S)\\\\\w)\S*/gu;
/** A backslash that Markdown would take for an escape. */
const pathEscape = /\\(?=[!-/:-@[-`{-~])/g;
const backtick = /(?<![\\`])`(?!`)/g;
const longestListNumber = 999;
const emptyLine = /\n[ \t]*\n/;

/** The signs of a prose that Markdown would swallow though nothing but themselves can be meant, as escapes. */
export function asTyped(text: string): Insertion[] {
  const even = text.includes('\r') ? withEvenLineEnds(text) : text;
  const lines = even.includes('```') || even.includes('~~~') ? withoutFences(even) : even;
  const insertions = [...numbers(lines), ...bullets(lines), ...comparisons(lines), ...backticks(lines)];
  if (text.includes('\\') && !text.includes('`')) insertions.push(...paths(text));
  return insertions;
}

/** The text with line feeds for all ends of lines, so that offsets stay. */
function withEvenLineEnds(text: string): string {
  return text.replace(/\r\n?/g, (end) => (end === '\r' ? '\n' : ' \n'));
}

/** The text with spaces in the place of code between fences, so that offsets stay. */
function withoutFences(text: string): string {
  let open: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const [, marks = ''] = fence.exec(line) ?? [];
      const isInside = open !== undefined;
      if (open === undefined) open = marks || undefined;
      else if (marks.startsWith(open) && line.trim() === marks) open = undefined;
      return isInside || marks !== '' ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

/** A year or a day before a full stop: a number too long for a list, or the only one, that others neither lead to nor follow. */
function* numbers(text: string): Generator<Insertion> {
  const found: { index: number; at: number; number: number }[] = [];
  let [last, isInList] = [0, false];
  for (const { index, 0: sign, 1: before = '', 2: digits = '' } of text.matchAll(numbered)) {
    const number = Number(digits);
    isInList &&= !emptyLine.test(text.slice(last, index));
    last = index + sign.length;
    // Behind a line of words, only a list from 1 on can begin.
    if (!isInList && number !== 1 && lineBefore(text, index) !== '') continue;
    isInList = true;
    found.push({ index, at: index + before.length + digits.length, number });
  }
  const known = new Set(found.map(({ number }) => number));
  for (const { index, at, number } of found) {
    const isAlone = found.length === 1 && (number !== 1 || goesOn(text, index));
    const isLong = number > longestListNumber && !known.has(number - 1) && !known.has(number + 1);
    if (isAlone || isLong) yield { at, signs: '\\' };
  }
}

/** A list of one is none where a figure follows its sign, where the sign is that of a footnote, or amid a sentence. */
function* bullets(text: string): Generator<Insertion> {
  const [only, ...more] = text.matchAll(bulleted);
  if (!only || more.length > 0 || horizontalLine.test(only[0])) return;
  const at = only.index + (only[1]?.length ?? 0);
  const said = only[2] ?? '';
  const isAlone = said === '' ? text.trim().length === 1 : /^[*+]/.test(text.slice(at)) || /^\p{Nd}/u.test(said);
  if (isAlone || (said !== '' && goesOn(text, only.index))) yield { at, signs: '\\' };
}

/** Whether a line goes on with the paragraph before it, which announces no list. */
function goesOn(text: string, index: number): boolean {
  const before = lineBefore(text, index);
  return before !== '' && !/[:：]$/.test(before);
}

/** What stands in the line before the one that begins at an index. */
function lineBefore(text: string, index: number): string {
  return text.slice(text.lastIndexOf('\n', index - 2) + 1, Math.max(0, index - 1)).trim();
}

function* comparisons(text: string): Generator<Insertion> {
  for (const { 0: line, 1: before = '', index } of text.matchAll(moreThan)) {
    const next = text.indexOf('\n', index + line.length) + 1;
    const previous = text.slice(text.lastIndexOf('\n', index - 2) + 1, Math.max(0, index - 1));
    // Among lines of a quotation that begin with words, it is one of them.
    if (quotedLine.test(previous) || (next > 0 && quotedLine.test(text.slice(next, next + 80)))) continue;
    yield { at: index + before.length, signs: '\\' };
  }
}

/** Backticks as letters of names, as in Sha`ab and `Ayn: code would begin or end within a word, or end behind a space. */
function* backticks(text: string): Generator<Insertion> {
  if (!text.includes('`') || text.includes('``')) return;
  const found = Array.from(text.matchAll(backtick), ({ index }) => index);
  const isOfName = found.some((index, position) => {
    const opens = position % 2 === 0;
    const [before = '', after = ''] = [text[index - 1], text[index + 1]];
    if (opens) return position + 1 < found.length && /[\p{L}\p{N}]/u.test(before);
    return /[\p{L}\p{N}]/u.test(after) || (/\s/.test(before) && !/\s/.test(text[(found[position - 1] ?? 0) + 1] ?? ''));
  });
  if (isOfName) for (const at of found) yield { at, signs: '\\' };
}

function* paths(text: string): Generator<Insertion> {
  for (const { 0: words, index: start } of text.matchAll(path)) {
    for (const { index } of words.matchAll(pathEscape)) yield { at: start + index, signs: '\\' };
  }
}
