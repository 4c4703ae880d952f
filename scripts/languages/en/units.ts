import type { StyleCheck } from '../house-style.ts';
import { numberOpening } from '../number-opening.ts';
import { percentSign } from '../percent-sign.ts';
import { englishNumbers } from './numbers.ts';
import { tens, words } from './openings.ts';

const perCent = 'Prose has the words “per cent”.';

export const percentWord: StyleCheck = {
  pattern: /percent\b/y,
  opening: words,
  house: perCent,
  slip: () => ({ fix: 'per cent' }),
};

export const signOfPerCent = percentSign('per cent', perCent);

export const spacedUnits: StyleCheck = {
  pattern: /\d+[ \u00A0\u202F](?:km\/h|km²|km|kg|cm|mm|kph|mph|[kMG]W)(?![\w²])/y,
  opening: numberOpening,
  house: 'A unit in letters follows its figure without a space: 10km.',
  slip({ text: { value }, match: [words], start }) {
    const before = value.slice(Math.max(0, start - 20), start);
    // Whether a dash with a space, or a long one, stands in a range, the words around it would have to tell.
    const dash = /\d(?: [-–—] ?|[-–—] |—)([\d.,]*)$/.exec(before);
    if (dash) return { before: dash[1]?.length ?? 0 };
    const digits = /(?:\d[\d.,]*–)?[\d.,-]*$/.exec(before)?.[0] ?? '';
    return { fix: digits.replace('–', '-') + words.replace(/\s/, ''), before: digits.length };
  },
};

const numberWords = Object.entries(englishNumbers.words);
/** What makes figures right even for small numbers: units, ages, decimals, time, money, large numbers. */
const measured =
  /^ (?:million|billion|trillion|thousand|hundred|dozen|per|degrees?|points?|dollars?|euros?|francs?|pounds?|a\.?m\b|p\.?m\b|o[’']clock|(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilomet|met(?:re|er)s?|hectares?|tonn?e?s?|inch|feet|foot|k?[mg]\b|[ckm]m\b|[km]ph\b|[kMG]W\b)|(?:and|or|to|out of|in|of(?: the| some| every)?|per|against|by|versus|vs|from) [\d.]|and a half)/;
const namedBefore =
  /(?:\p{Lu}[\p{L}.&’]*(?: of)?|\b(?:article|chapter|page|no\.?|number|phase|item|day|week|question|answer|paragraph|section|level|aged?|between|from|least|most|line|version|part|step|figure|table|note|round|tier|category|grade|score|zone|sector|district|ward|camp|block|area|region|battalion|brigade|regiment|division|company|unit|group|team|route|road|highway|room|gate|stage|type|class|model|option|scenario|resolution|clause|rule|goal|season|volume|issue|covid|by|under|over|and|or|to|versus|vs)|\d[ \u00A0-]*|[-‑‒–—−/×÷x*=<>≤≥±~≈$€£#(]) ?$/u;

/** Figures for small numbers; silent wherever figures could have a reason. */
export const digitsToTwenty: StyleCheck = {
  pattern: /(?<![\w.,:/$€£¥#+°‑‒–—−≈≤≥-])(?:1\d?|20|[2-9])(?= [a-z])/y,
  opening: numberOpening,
  house: 'Numbers to twenty are words.',
  slip({ text: { value }, match: [number], start, end }) {
    const before = value.slice(Math.max(0, start - 160), start);
    const after = value.slice(end, end + 160);
    if (measured.test(after) || namedBefore.test(before.slice(-30))) return undefined;
    // Beside another figure, one number in words would look odd.
    const sentence = `${before.split(/[.!?]\s/).at(-1)}${after.split(/[.!?](?:\s|\[|$)/)[0]}`;
    if (/\d/.test(sentence.replace(/\[\^[a-z0-9-]+\]|\b(?:1[5-9]|20)\d\d\b|\b\d{1,2} [A-Z][a-z]+/g, '')))
      return undefined;
    const word = numberWords.find(([, known]) => known === Number(number))?.[0];
    return word === undefined ? undefined : /^\s*$|[.!?]\s+$/.test(before) ? {} : { fix: word };
  },
};

const anyNumberWord = Object.keys(englishNumbers.words).join('|');
const partBefore = new RegExp(`(?:\\d|\\b(?:${anyNumberWord})(?:\\s+and)?)\\s+$`, 'i');
const partAfter = new RegExp(
  `^\\s+(?:and\\s+)?(?:per cent|(?:${anyNumberWord}|first|second|third|fifth|eighth|ninth|twelfth|odd|something|some)\\b|(?:${anyNumberWord}|twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:th|ieth)\\b)`,
);

/** Words for numbers from 21 on; not where a sentence opens with one, nor in compounds and round hundreds. */
export const wordsAboveTwenty: StyleCheck = {
  pattern: new RegExp(`(?:${tens})(?:(?:-|(?<=-))(?:one|two|three|four|five|six|seven|eight|nine))?(?= [a-z])`, 'y'),
  opening: words,
  house: 'Numbers from 21 on are figures.',
  slip({ text: { value }, match: [number], start, end }) {
    if (number.endsWith('-')) return undefined;
    if (/[\w-]$/.test(value.slice(Math.max(0, start - 1), start))) return undefined;
    // Two words of one number: two hundred fifty, forty five, the forty fifth, forty odd.
    if (partBefore.test(value.slice(Math.max(0, start - 20), start))) return undefined;
    if (partAfter.test(value.slice(end, end + 20))) return undefined;
    const total = number.split('-').reduce((sum, word) => sum + (englishNumbers.words[word] ?? 0), 0);
    return { fix: String(total) };
  },
};

export const largeNumbers: StyleCheck = {
  // Four digits below 2200 may be a year, and before `hours` a time of day.
  pattern: /(?<![\w.,:/#+-])(?:\d{5,7}|[3-9]\d{3}|2[2-9]\d\d)(?= [a-z])(?! (?:hours|hrs|local)\b)/y,
  opening: numberOpening,
  house: 'Thousands are set off with a comma: 2,000.',
  slip({ text: { value }, match: [number], start }) {
    const isName = /(?:\p{Lu}[\p{L}.]*|\b(?:no\.?|number|code|postcode|dial|call|phone|id|ref\.?|file|case)) $/u.test(
      value.slice(Math.max(0, start - 20), start),
    );
    return isName ? undefined : { fix: number.replace(/\B(?=(?:\d{3})+$)/g, ',') };
  },
};
