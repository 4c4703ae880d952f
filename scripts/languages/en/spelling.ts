import type { StyleCheck } from '../house-style.ts';
import { british } from './american-words.ts';
import { words } from './openings.ts';

const house = 'Spelling is British.';

/** Words in -ize that British English spells so too. */
const kept =
  /^(?:(?:cap|down|mid|out|over|re|super|under|up)?siz(?:e[drs]?|ers|ing)|(?:mis)?priz(?:e[drs]?|ers|ing)|seiz(?:e[drs]?|ers|ing)|(?:ass|ba|ma)izes?)$/;

const knownWords: StyleCheck = {
  pattern: /[a-z]+/y,
  opening: words,
  house,
  slip({ text: { value }, match: [word], start, end }) {
    // A part of a name keeps its spelling, and so does a program that a computer runs.
    if (/(?:[’']|\b(?:computer|software) )$/.test(value.slice(Math.max(0, start - 10), start))) return undefined;
    const fix = british.get(word);
    if (fix === undefined || /\w/.test(value.charAt(end)) || isInAddress(value, start, end)) return undefined;
    return isInCompound(value, start, end) ? {} : { fix };
  },
};

/** A part of an address, a path or a tag is none of the desk's words. */
function isInAddress(value: string, start: number, end: number): boolean {
  return /[@#./\\_]/.test(value.charAt(start - 1)) || /^(?:[@/\\_]|\.\w)/.test(value.slice(end, end + 2));
}

/** A part of a compound is most often a word like others, but may belong to a name. */
function isInCompound(value: string, start: number, end: number): boolean {
  return value.charAt(start - 1) === '-' || value.charAt(end) === '-';
}

/** organize, analyze, organization. */
const zed: StyleCheck = {
  // The z is the rarest of these letters, so it is looked for first.
  pattern: /z(?<=[iy]z)(?:e[drs]?|ers|ing|ation(?:s|al)?)\b/g,
  house,
  slip({ text: { value }, match: [ending], start, end }) {
    let from = start;
    while (/[a-z]/.test(value.charAt(from - 1))) from--;
    // A word with other letters in it may be a name.
    if (/[\p{L}’']/u.test(value.charAt(from - 1))) return undefined;
    const word = value.slice(from, end);
    if (isInAddress(value, from, end)) return undefined;
    if (kept.test(word) || (value.charAt(start - 1) === 'y' && !/(?:anal|paral|catal)y/.test(word))) return undefined;
    const before = start - from;
    if (isInCompound(value, from, end)) return { before };
    return { fix: word.slice(0, before) + ending.replace('z', 's'), before };
  },
};

/** American spellings, by families and by a table of single words. Capitalised words are left alone: they may be names. */
export const americanSpelling: readonly StyleCheck[] = [zed, knownWords];

/** Who holds an office of the country; before other words with a capital, US belongs to a name: US Open, US Airways. */
const office =
  /^ (?:Presidents?|Vice|Secretary|Secretaries|Senators?|Ambassadors?|Representatives?|Congress(?:man|men|woman|women)|Generals?|Admirals?|Envoys?)(?!\p{L})/u;

/** U.S. has stops; UN, EU and UK have none. */
export const nations: StyleCheck = {
  pattern: /\b(?:US(?![\w$])|U\.N\.|E\.U\.|U\.K\.)/g,
  signs: ['US', 'U.N.', 'E.U.', 'U.K.'],
  house: 'U.S. has stops; UN, EU and UK have none.',
  slip({ text: { value }, match: [words], start, end }) {
    const after = value.slice(end, end + 3);
    if (words === 'US') {
      if (/^ \p{Lu}\p{Ll}/u.test(value.slice(end, end + 4)) && !office.test(value.slice(end, end + 20)))
        return undefined;
      // A code such as US-123 or US 5, and a heading in capitals, are no names of the country.
      if (
        /^[-\s]?\d/.test(after) ||
        /^ [A-Z]{2}/.test(after) ||
        /[A-Z]{2} $|[-/.]$/.test(value.slice(Math.max(0, start - 3), start))
      )
        return undefined;
      return /^\.(?!\w)/.test(after) ? { fix: 'U.S.', after: 1 } : { fix: 'U.S.' };
    }
    // The last stop may end the sentence too.
    return /^(?:[,;:]|[-–]\p{L}|\s[\p{Ll}–(])/u.test(after) ? { fix: words.replaceAll('.', '') } : {};
  },
};
