import { alternatives, matchesIn } from '../model/index.ts';
import type { Language } from './language.ts';
import type { PlaceholderWords } from './placeholder-words.ts';
import type { Span } from './span.ts';

/** What stands for words that are still to come, in texts of some languages. */
export interface Placeholders {
  /** A text that holds one of these may hold one. */
  signs: readonly string[];
  /** So may a text in a language in which this matches. */
  inBrackets(language: Language): RegExp;
  /** Whether a whole text is nothing but one. */
  isWhole(text: string): boolean;
  in(text: string): Generator<Span>;
}

const notInWord = '(?<![\\p{L}\\p{N}])';
const noWordAfter = '(?![\\p{L}\\p{N}])';
/** Marks of newsrooms and programmers, filler text, fields of templates, faults of spreadsheets. */
const marks = new RegExp(
  `${notInWord}(?:(?:TK)+|TB[CDA])${noWordAfter}|${notInWord}(?:TODO|FIXME)(?=\\s*[:(\\]])|\\?{3,}|lorem\\s+ipsum|LOREM\\s+IPSUM|Lorem\\s+ipsum|\\{\\{[^{}\\n]{0,80}\\}\\}|#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?)`,
  'gu',
);
/** Digits that are still to come; Roman numbers are told from them by what stands around. */
const digits = /(?<![\p{L}])(\d*)(X{2,}|x{2,})(?![\p{L}\p{N}])/gu;
const bracketed = /\[([^[\]^\n]{1,100})\](?![[(:])/g;
/** Pieces of the marks, which are found fast. */
const ofMarks = ['TK', 'TB', 'TODO', 'FIXME', 'XX', 'xx', '???', 'psum', 'PSUM', '{{', '#'];
/** Words behind a square bracket. */
const afterBracket = '(?<=\\[)[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\\s]';
/** Marks that say nothing else where they are a whole text. */
const shouted: ReadonlySet<string> = new Set(['TODO', 'FIXME', 'XX', 'XXX']);
/** So many letters of a leftover tell it, which are found fast. */
const signLength = 6;
const wordBefore = /([\p{L}\p{M}.’']+)[ \u00A0\u202F]$/u;
const wordAfter = /^[ \u00A0\u202F]([\p{L}\p{M}]+)/u;

/** What the languages of a list know of placeholders: whoever writes in one may use a program, or the words of a desk, in another. */
export function placeholdersOf(languages: readonly Language[]): Placeholders {
  const words = languages.flatMap(({ placeholders }) => placeholders ?? []);
  const all = (part: keyof PlaceholderWords) => words.flatMap((one) => one[part]);
  const any = (part: keyof PlaceholderWords) => all(part).join('|') || '(?!)';
  const months = languages.flatMap(({ numbers }) => numbers?.months ?? []).join('|') || '(?!)';
  const note = new RegExp(
    `^(?:(?:${any('openers')})\\s|(?:${any('fields')}|${any('gaps')})$)|\\s(?:${any('here')})$`,
    'iu',
  );
  const gaps = all('gaps');
  const gap = gaps.length === 0 ? /(?!)/g : new RegExp(`[(\\[«“]\\s?(?:${alternatives(gaps)})(?=\\s?[)\\]»”])`, 'giu');
  const wholes = new Set(gaps);
  const initials = new Set([...wholes, ...shouted].flatMap((one) => [one.charAt(0), one.charAt(0).toUpperCase()]));
  const leftover = new RegExp(`(?:${any('leftovers')})`, 'gu');
  const ofLeftovers = [...new Set(all('leftovers').map(plainBeginning))];
  const patterns = new Map<Language, RegExp>();
  const roman = new Set(all('roman'));
  const month = new RegExp(`^[ \\u00A0](?:de )?(?:${months})${noWordAfter}`, 'iu');

  /** Whether signs of a number stand where a Roman one does: Pius XX, siglo XX, the XX century. */
  const isRoman = (text: string, start: number, end: number) => {
    const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
    if (/[$€£¥~]\s?$/.test(before) || /^\s?(?:%|km|kg|°)/.test(after) || month.test(after)) return false;
    if (/\d[\d.,]*$|[/.-]$/.test(before) || /^[/.-](?:\d|x)/i.test(after)) return false;
    const [previous = '', next = ''] = [wordBefore.exec(before)?.[1], wordAfter.exec(after)?.[1]];
    if (roman.has(previous.toLowerCase()) || roman.has(next.toLowerCase())) return true;
    const opensSentence = /(?:^|[.!?:]\s+|[(“«"])[\p{L}’']*\s?$/u.test(before);
    if (/^\p{Lu}/u.test(previous) && !opensSentence) return true;
    // A number of people or things stands before them; a Roman one ends what it belongs to.
    return !/^\p{Ll}/u.test(next) || /^(?:el|del|al|le|du|au|the)$/i.test(previous);
  };

  return {
    signs: [...ofMarks, ...ofLeftovers],
    inBrackets: (language) => {
      let pattern = patterns.get(language);
      if (!pattern) {
        const opening = [...new Set((language.placeholders?.gaps ?? []).map((one) => one.split(' ')[0] ?? one))];
        const ofGaps = opening.length === 0 ? '' : `|[ \\u00A0\\u202F]?(?:${opening.join('|')})\\s`;
        // All begin with one of a few signs, so that it takes a fifth of the time that a choice of patterns would.
        pattern = new RegExp(`[[(«](?:${afterBracket}${ofGaps})`);
        patterns.set(language, pattern);
      }
      return pattern;
    },
    isWhole: (text) =>
      initials.has(text.charAt(0)) && (shouted.has(text) || wholes.has(text.trim().replace(/\.$/, '').toLowerCase())),
    *in(text) {
      for (const pattern of [marks, leftover])
        for (const { 0: found, index } of matchesIn(text, pattern)) yield { start: index, end: index + found.length };
      for (const { 0: found, index } of matchesIn(text, gap)) yield { start: index + 1, end: index + found.length };
      for (const { 0: found, 1: inside = '', index } of matchesIn(text, bracketed)) {
        const content = inside.trim();
        const isShouted = /\p{Lu}{2}/u.test(content) && !/\p{Ll}/u.test(content) && /\s/.test(content);
        if (isShouted || note.test(content)) yield { start: index, end: index + found.length };
      }
      for (const { 0: found, 1: digit, 2: signs = '', index } of matchesIn(text, digits)) {
        const end = index + found.length;
        if (digit !== '' || signs.length > 3 || !isRoman(text, index, end)) yield { start: index, end };
      }
    },
  };
}

/** What all texts that the source of a pattern matches hold, as far as its beginning tells: nothing where it has alternatives. */
function plainBeginning(source: string): string {
  if (source.includes('|')) return '';
  const [plain = ''] = /^[^\\^$.*+?()[\]{}]*/.exec(source) ?? [];
  // What may be left out tells nothing.
  const isOptional = /[?*{]/.test(source.charAt(plain.length));
  return (isOptional ? plain.slice(0, -1) : plain).slice(0, signLength);
}
