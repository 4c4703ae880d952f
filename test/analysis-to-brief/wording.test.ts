import { describe, expect, it } from 'vitest';
import { minutes } from '../../scripts/analysis-to-brief/minutes.ts';
import {
  dateText,
  figureText,
  likelihoodText,
  numberText,
  plural,
  whenText,
} from '../../scripts/analysis-to-brief/wording.ts';
import { stringsFor } from '../../scripts/languages/strings.ts';
import type { Figure, When } from '../../scripts/model/analysis.generated.ts';
import { briefContext, readCase } from '../full-analysis.ts';

const { templates } = briefContext();
const en = stringsFor(templates, 'en');
const fr = stringsFor(templates, 'fr');

describe('figureText', () => {
  const cases: [Omit<Figure, 'counts'>, string][] = [
    [{ low: 50, high: 70 }, '50-70 deaths'],
    [{ low: 50, high: 70, approximate: true }, 'about 50-70 deaths'],
    [{ best: 60, low: 50, high: 70 }, '60 (50-70) deaths'],
    [{ best: 60, low: 50 }, '60 (at least 50) deaths'],
    [{ best: 60, high: 70 }, '60 (up to 70) deaths'],
    [{ best: 60, low: 60, high: 60 }, '60 deaths'],
    [{ best: 15, approximate: true }, 'about 15 deaths'],
    [{ high: 20 }, 'up to 20 deaths'],
    [{ high: 20, approximate: true }, 'up to about 20 deaths'],
    [{ low: 77 }, 'at least 77 deaths'],
    [{ low: 13, high: 13 }, '13 deaths'],
    [{ low: 0, high: 3 }, '0-3 deaths'],
    [{ best: 0 }, '0 deaths'],
    [{ verbatim: 'hundreds' }, '“hundreds” (deaths)'],
    [{ verbatim: 'hundreds', unit: 'km' }, '“hundreds” (deaths, km)'],
    [{ verbatim: 'some', best: 3 }, '3 deaths'],
    [{}, 'deaths'],
  ];

  it.each(cases)('says %j as %s', (figure, words) => {
    expect(figureText({ counts: 'deaths', ...figure }, en)).toBe(words);
  });

  it('says what is counted, in words of the language or of the author', () => {
    expect(figureText({ counts: 'killed-or-wounded', verbatim: 'hundreds' }, en)).toBe(
      '“hundreds” (killed or wounded)',
    );
    expect(figureText({ counts: 'burnt-houses', best: 12 }, en)).toBe('12 burnt houses');
    expect(figureText({ counts: 'distance', best: 10, unit: 'km' }, en)).toBe('10 km (distance)');
  });
});

describe('numberText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [2000, '2,000'],
    [1234567.125, '1,234,567.125'],
    [-2000.5, '−2,000.5'],
    [0.1, '0.1'],
    [1e21, '1e+21'],
  ])('writes %d as %s', (value, text) => {
    expect(numberText(value, en)).toBe(text);
  });

  it('groups and divides as the language does, with spaces that do not break', () => {
    expect(numberText(1000.5, fr)).toMatch(/^1[\u00a0\u202f]000,5$/);
  });
});

describe('dates', () => {
  it.each([
    ['2024', '2024'],
    ['2024-09', 'September 2024'],
    ['2024-09-01', '1 September 2024'],
    ['2024-09-17', '17 September 2024'],
    ['2024-09-17T05:00', '17 September 2024, 05:00'],
    ['2024-09-17T05:00:30Z', '17 September 2024, 05:00 UTC'],
    ['2024-09-17T05:00+00:00', '17 September 2024, 05:00 UTC'],
    ['2024-09-17T05:00+02:00', '17 September 2024, 05:00 UTC+2'],
    ['2024-09-17T05:00-03:30', '17 September 2024, 05:00 UTC−3:30'],
    ['2024-09-17T05:00-00:30', '17 September 2024, 05:00 UTC−0:30'],
  ])('%s is %s', (iso, words) => {
    expect(dateText(iso, en)).toBe(words);
  });

  it('has a first day in French', () => {
    expect(dateText('2024-09-01', fr)).toBe('1er septembre 2024');
  });

  const cases: [When, string][] = [
    [{ from: '2024-09-17T05:00', precision: 'minute' }, '17 September 2024, 05:00'],
    [{ from: '2024-09-17T05:00Z', precision: 'minute' }, '17 September 2024, 05:00 UTC'],
    [
      { from: '2024-09-17T05:00Z', to: '2024-09-17T05:00+01:00', precision: 'minute' },
      '17 September 2024, 05:00 UTC to 17 September 2024, 05:00 UTC+1',
    ],
    [{ from: '2024-09-17T05:00', precision: 'part-of-day' }, '17 September 2024'],
    [{ from: '2024-09-17T05:00Z', precision: 'day' }, '17 September 2024'],
    [{ from: '2024-09-17T05:00', precision: 'day' }, '17 September 2024'],
    [{ from: '2024-09-17', precision: 'month' }, 'September 2024'],
    [{ from: '2024-09-17', precision: 'year' }, '2024'],
    [{ from: '2024', precision: 'day' }, '2024'],
    [{ from: '2024-09-17', to: '2024-09-18', precision: 'day' }, '17 September 2024 to 18 September 2024'],
    [{ from: '2024-09-17', to: '2024-09-18', precision: 'month' }, 'September 2024'],
    [{ from: '2015', to: '2017', precision: 'year', text: 'several times in 2015-2017' }, 'several times in 2015-2017'],
  ];
  it.each(cases)('%j is told no more exactly than it is known: %s', (when, words) => {
    expect(whenText(when, en)).toBe(words);
  });
});

describe('likelihoodText', () => {
  it('keeps terms, numbers and ranges', () => {
    expect(likelihoodText('very likely', en)).toBe('very likely');
    expect(likelihoodText({ percent: 65 }, en)).toBe('65 per cent');
    expect(likelihoodText({ from: 55, to: 80 }, en)).toBe('55-80 per cent');
  });

  it('has a word in each language for each term of both scales', () => {
    const terms = [
      'almost no chance',
      'remote',
      'roughly even chance',
      'realistic possibility',
      'highly likely',
      'nearly certain',
    ];
    for (const [language, strings] of Object.entries(templates.strings)) {
      if (language !== 'en') expect(Object.keys((strings as typeof en).terms)).toEqual(expect.arrayContaining(terms));
    }
  });
});

describe('plural', () => {
  it('follows the language', () => {
    const phrases = { one: 'one', other: 'other' };
    expect([0, 1, 2].map((count) => plural(phrases, count, 'en'))).toEqual(['other', 'one', 'other']);
    expect([0, 1, 2].map((count) => plural(phrases, count, 'fr'))).toEqual(['one', 'one', 'other']);
    expect(plural(phrases, 2, 'ar')).toBe('other');
  });
});

describe('minutes', () => {
  const minimal = readCase('minimal');
  const reading = (words: number, note = '') =>
    minutes({
      ...minimal,
      standfirst: 'S',
      questions: [{ id: 'q', question: 'Q', answer: `${'word '.repeat(words - 2)}${note}` }],
    });

  it('counts 160 words a minute, and no notes', () => {
    expect([reading(3), reading(160), reading(239), reading(240), reading(2160)]).toEqual([1, 1, 1, 2, 14]);
    expect(reading(239, '[^a] [^b-c] – …')).toBe(1);
  });

  it('counts all paragraphs and boxes, but no pull quote twice', () => {
    const text = 'word '.repeat(160);
    const answer = [
      text,
      { type: 'paragraph', text },
      { type: 'box', title: 'T', text },
      { type: 'pullquote', text },
    ] as const;
    expect(minutes({ ...minimal, questions: [{ id: 'q', question: 'Q?', answer: [...answer] }] })).toBe(3);
  });
});
