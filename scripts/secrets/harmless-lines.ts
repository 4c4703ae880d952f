import { foldWords } from '../model/index.ts';

/** The key of the sources, alone on its line or not. */
const sourcesKey = /^([ \t]*)["']?sources["']?[ \t]*:/;
/** Any key on a line, with what stands before it; items of a list are none. */
const anyKey = /^([ \t]*)["']?[\p{L}$][\p{L}\p{N}_$-]*["']?[ \t]*:/u;
/** What may hide words from those who compare: escapes. */
const escapes = /\\[uUxN]|\\$/;
/** Shorter Latin words count only where they begin with a capital: in, on, but Ba. */
const shortest = 3;
/** From so many letters on, a word is also looked for within others. */
const joined = 5;
/** Scripts whose words are long enough for that, whatever their length, or not parted by spaces. */
const notLatin = /[^\p{Script=Latin}\p{N}]/u;

/**
 * The numbers of the lines that can be shown of a text whose confidential sources cannot be read, because something is wrong with it: those
 * that lie apart from the one list of sources and share no word with it. None, where it is not plain that there is one list, or where
 * anything else may be confidential.
 */
export function harmlessLines(text: string): ReadonlySet<number> {
  const lines = text.split(/\r\n?|\n/);
  const start = lines.findIndex((line) => sourcesKey.test(line));
  const mentions = lines.filter((line) => /sources["']?\s*:/i.test(line)).length;
  if (start < 0 || mentions !== 1) return new Set();
  const indentation = sourcesKey.exec(lines[start] ?? '')?.[1] ?? '';
  const isNext = (line: string) => (anyKey.exec(line)?.[1]?.length ?? Number.POSITIVE_INFINITY) <= indentation.length;
  const after = lines.findIndex((line, index) => index > start && isNext(line));
  const end = after < 0 ? lines.length : after;
  const isOutside = (index: number) => index < start || index >= end;
  // A citation may hide things too, and what is marked elsewhere is not understood.
  const isSuspect = (line: string) => /confid|public[_ -]*desc|locator|descriptor/i.test(line) || escapes.test(line);
  if (lines.some((line, index) => isOutside(index) && /confid(?!ence\b)|public[_ -]*desc/i.test(line)))
    return new Set();
  const words = new Set(lines.slice(start, end).flatMap(wordsOf));
  const within = [...words].filter((word) => word.length >= joined || notLatin.test(word));
  const harmless = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!isOutside(index) || isSuspect(line)) continue;
    const bare = foldWords(line).replaceAll(' ', '');
    if (wordsOf(line).some((word) => words.has(word)) || within.some((word) => bare.includes(word))) continue;
    harmless.add(index + 1);
  }
  return harmless;
}

/** The words of a line, without the names of fields, which stand in every file. */
function wordsOf(line: string): string[] {
  const said = line.replace(anyKey, ' ').replace(/["']?\b(?:id|kind|title|author|date|url)["']?[ \t]*:/g, ' ');
  const short = (said.match(/(?<![\p{L}\p{M}])\p{Lu}\p{M}*[\p{L}\p{M}]?(?![\p{L}\p{M}])/gu) ?? []).map(foldWords);
  const words = foldWords(said).split(' ');
  return [...words.filter((word) => word.length >= shortest || notLatin.test(word)), ...short].filter(Boolean);
}
