import { type Language, type NumberLanguage, numberOpening } from '../../languages/index.ts';
import { type Figure, quoted } from '../../model/index.ts';
import { daysOf, figureText, monthsOf } from '../figures/index.ts';
import type { Rule, RuleFault } from '../rule.ts';
import { claimName, firstTouched, type Hit, type RuleContext } from '../rule-context/index.ts';

/** How far around a number is looked for words by which a fraction may be meant. */
const around = 80;

/** What a language says around values; made once. */
interface Patterns {
  fraction: RegExp;
  averages: RegExp;
  day: RegExp;
  monthFirst: RegExp;
  preposition: RegExp;
}
const known = new WeakMap<NumberLanguage, Patterns>();

export const impossibleValue: Rule = {
  id: 'impossible-value',
  level: 'warning',
  wants: 'People and things that are counted one by one come in whole numbers, and days are days of the calendar.',
  why: 'A value that cannot be is a slip that every reader sees, and doubts the rest for.',
  *check(context) {
    yield* brokenFigures(context);
    const { numbers, impossible } = context.language;
    if (!numbers || !impossible) return;
    const patterns = patternsOf(numbers, context.language);
    for (const hit of wordsOf(context, patterns.fraction)) {
      const [words = '', , noun = ''] = hit.match;
      if (!isPerson(noun, numbers) || patterns.averages.test(near(hit))) continue;
      yield fault(hit, context, words, 'is no number of people', 'Give a whole number, or say that it is an average.');
    }
    for (const pattern of [patterns.day, patterns.monthFirst]) {
      for (const hit of wordsOf(context, pattern)) {
        const { day = '', month = '', year } = hit.match.groups ?? {};
        const number =
          monthsOf(context.analysis.language).findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
        const most = daysOf(number, year === undefined ? undefined : Number(year));
        if (Number(day) <= most) continue;
        const has = `is no day: the month has ${most}`;
        // Where the month stands before the day, it belongs to what is shown.
        const start = pattern === patterns.monthFirst ? hit.start - month.length - 1 : hit.start;
        const words = hit.text.value.slice(start, hit.end);
        yield fault({ ...hit, start }, context, words, has, 'Correct the day or the month.');
      }
    }
    for (const hit of wordsOf(context, patterns.preposition)) {
      const { before = '' } = hit.match.groups ?? {};
      const start = hit.start - before.length - 1;
      const words = hit.text.value.slice(start, hit.end);
      const message = `has a day behind ${quoted(before.toLowerCase())}, which stands before a month`;
      yield fault({ ...hit, start }, context, words, message, 'Take another word, or leave the day out.');
    }
  },
};

/** Figures of claims that count people or things one by one, and are not whole. */
function* brokenFigures(context: RuleContext): Generator<RuleFault> {
  const { numbers } = context.language;
  for (const { index, thing } of context.things('claims')) {
    const { figure } = thing;
    if (!figure || isWhole(figure) || !countsOneByOne(figure, numbers)) continue;
    const message = `the figure of ${claimName(context, index)}, ${quoted(figureText(figure) ?? '')}, is not whole, though ${quoted(figure.counts)} are counted one by one`;
    yield {
      pointer: `/claims/${index}/figure`,
      message,
      hint: 'Give a whole number, or the `unit` in which it is counted.',
    };
  }
}

function isWhole({ low, best, high }: Figure): boolean {
  return [low, best, high].every((value) => value === undefined || Number.isInteger(value));
}

function countsOneByOne({ counts, unit }: Figure, numbers: NumberLanguage | undefined): boolean {
  if (unit !== undefined) return numbers !== undefined && isPerson(unit, numbers);
  return counts
    .split('-')
    .some((word) => word in (numbers?.kinds ?? {}) || (numbers !== undefined && isPerson(word, numbers)));
}

function isPerson(noun: string, { people }: NumberLanguage): boolean {
  const word = noun.toLowerCase();
  return people.has(word) || people.has(word.replace(/s$/, ''));
}

/** What a pattern matches in the desk's own words. */
function* wordsOf(context: RuleContext, pattern: RegExp): Generator<Hit> {
  const prose = context.joinedProse();
  for (const hit of prose.matches(pattern, numberOpening)) {
    if (!prose.isNoProse(hit) && !firstTouched(context.quotations(hit.text), hit)) yield hit;
  }
}

function near({ text: { value }, start, end }: Hit): string {
  return value.slice(Math.max(0, start - around), end + around);
}

function fault({ text, start, end }: Hit, context: RuleContext, words: string, is: string, hint: string): RuleFault {
  const name = context.isSecret(words) ? 'this' : quoted(words);
  return { pointer: text.pointer, range: { start, end }, message: `${name} ${is}`, hint };
}

function patternsOf(numbers: NumberLanguage, { impossible }: Language): Patterns {
  let made = known.get(numbers);
  if (!made) {
    const any = (words: readonly string[] = []) => words.join('|') || '(?!)';
    const month = `(?<month>${numbers.months})(?!\\p{L})`;
    // Months with a capital are names; small, they may be other words: may, march.
    const flags = /^\p{Lu}/u.test(numbers.months) ? 'u' : 'iu';
    const prepositions = impossible?.notBeforeDays.flatMap((word) => [
      word,
      word.charAt(0).toUpperCase() + word.slice(1),
    ]);
    const year = '(?:,? (?:de )?(?<year>\\d{4}))?';
    made = {
      fraction: /(?<![\d.,])(\d{1,3}[.,]\d{1,2})[ \u00A0\u202F](\p{L}+)/uy,
      averages: new RegExp(`(?<!\\p{L})(?:${any(impossible?.averages)})(?!\\p{L})`, 'iu'),
      day: new RegExp(
        `(?<![\\d.,/:-])(?<day>29|[3-9]\\d)(?!\\d)(?:st|nd|rd|th)?[ \\u00A0](?:de )?${month}${year}`,
        `${flags}y`,
      ),
      monthFirst: new RegExp(
        `(?<=(?<!\\p{L})${month}[ \\u00A0])(?<day>3\\d)(?!\\d)(?:st|nd|rd|th)?(?:,? (?<year>\\d{4})(?!\\d)|(?=[,.;:)]|$))`,
        `${flags}y`,
      ),
      preposition: new RegExp(
        `(?<=(?<![\\p{L}-])(?<before>${any(prepositions)})[ \\u00A0])(?:[1-9]|[12]\\d|3[01])[ \\u00A0](?:de )?(?:${numbers.months})(?![\\p{L}-])`,
        `${flags}y`,
      ),
    };
    known.set(numbers, made);
  }
  return made;
}
