import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../../scripts/analysis-to-findings/judge-document.ts';
import { runningText } from '../../../scripts/analysis-to-findings/rule-context/running-text.ts';
import { parseProse } from '../../../scripts/model/prose/parse-prose.ts';
import { paragraphsIn, renderedText } from '../../../scripts/model/rendered-text.ts';
import { analysisJson } from '../../analyses.ts';

const read = (text: string, kind: 'plain' | 'markdown' = 'markdown') =>
  runningText(text, kind, parseProse)?.value ?? text;

describe('a line end inside a paragraph is a space', () => {
  it.each([
    ['a\nb', 'a b'],
    ['a \n  b\r\nc', 'a b c'],
    ['a\u2028b\u0085c', 'a b c'],
    ['- a\n  b\n- c\nd', '- a b\n- c d'],
    ['> a\n> b\nc', '> a b c'],
    ['> > a\n> > b', '> > a b'],
    ['born in\n1986. Nobody', 'born in 1986. Nobody'],
    ['*a\nb* `c\nd`', '*a b* `c d`'],
    ['    a\n    b', '    a b'],
    ['a\n1. b', 'a 1. b'],
    ['العربية\nلغة', 'العربية لغة'],
  ])('in prose: %j', (text, value) => expect(read(text)).toBe(value));

  it.each([
    'a\n\nb',
    'a  \nb',
    'a\\\nb',
    '- a\n- b',
    '| a | b |\n|---|---|\n| c | d |',
    '```\na\nb\n```',
    'a\n> b',
    'a\n***\nb',
    'a\n',
  ])('and stays where it means something: %j', (text) => expect(read(text)).toBe(text));

  it('in plain text always', () => {
    expect(read('a\n\n > b \r\n c\n', 'plain')).toBe('a > b c\n');
  });
});

const lines = fc.constantFrom(
  ...[
    'a',
    'b c ',
    '“d”  ',
    '- e',
    '> f',
    '1. g',
    '3. h',
    '  i',
    '     j',
    '',
    '`k',
    '*l',
    '*m* \\',
    '[^n]',
    '| o |',
    '|---|',
  ],
);
const text = fc
  .tuple(fc.array(lines, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([all, lineEnd]) => all.join(lineEnd));

it('a text is read as the same paragraphs, and each word is found again in the author’s text', () => {
  const shown = (value: string) => paragraphsIn(parseProse(value)).map(renderedText);
  const bare = (words: string) => words.replace(/\s*[\r\n][\s>]*/g, ' ');
  fc.assert(
    fc.property(text, (author) => {
      const running = runningText(author, 'markdown', parseProse);
      const value = running?.value ?? author;
      expect(shown(value)).toEqual(shown(author));
      for (const { 0: word, index } of value.matchAll(/\S+/g)) {
        const { start, end } = running?.origin({ start: index, end: index + word.length }) ?? { start: 0, end: 0 };
        if (running) expect(author.slice(start, end)).toBe(word);
      }
      for (const { 0: words, index } of value.matchAll(/\S+ \S+/g)) {
        const range = running?.origin({ start: index, end: index + words.length });
        if (range) expect(bare(author.slice(range.start, range.end))).toBe(words);
      }
    }),
    { numRuns: 3_000 },
  );
});

describe('what a rule finds over a line end', () => {
  const found = (answer: string, claims: object[]) => {
    const questions = [{ id: 'q', question: 'Q?', answer: [answer] }];
    const text = analysisJson('x', { questions, claims, status: 'draft' });
    const bytes = new TextEncoder().encode(text);
    return judgeFile({ file: 'x.json', name: 'x', format: 'json', bytes }).findings.map(
      ({ ruleId, message }) => `${ruleId}: ${message}`,
    );
  };
  const claims = [
    { id: 'strike', kind: 'forecast', statement: 'It will rain.', likelihood: 'very likely', horizon: 'this week' },
    {
      id: 'men',
      kind: 'assessment',
      statement: 'There are more than 3,000 farmers.',
      figure: { counts: 'farmers', low: 3000 },
    },
    {
      id: 'toll',
      kind: 'assessment',
      statement: 'The toll is 40 to 60 people.',
      figure: { counts: 'deaths', low: 40, high: 60 },
    },
  ];
  it.each(['\n', '\r\n', '\u2028', '\n\n'])('is what it finds with a space, but for a paragraph’s end: %j', (end) => {
    const text = `As far as anybody can see it is very${end}likely to rain.[^strike] There are more than${end}3,000 farmers.[^men] The toll is 40 to${end}60 people.[^toll]`;
    const expected = found(text.replaceAll(end, ' '), claims);
    if (end === '\n\n') expect(found(text, claims)).not.toEqual(expected);
    else {
      // That a line separator is no sign to write is another matter.
      const others = found(text, claims).filter((one) => !one.startsWith('stray-character'));
      expect(others).toEqual(expected);
    }
    expect(expected.filter((one) => !one.startsWith('claim-unsourced'))).toEqual([]);
  });
});
