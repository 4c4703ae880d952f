import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, ruleContextOf } from '../../../scripts/analysis-to-findings/index.ts';
import { markupUnclear } from '../../../scripts/analysis-to-findings/rules/markup-unclear.ts';
import { leftOverMarks, lostLinks, lostStructure } from '../../../scripts/markup/index.ts';
import type { Analysis } from '../../../scripts/model/analysis.generated.ts';
import { parseProse } from '../../../scripts/model/prose/parse-prose.ts';
import { analysis } from '../../analyses.ts';

const pieces = [
  '*a*',
  '**b c**',
  '*',
  '**',
  'd',
  ' ',
  ' ',
  '(',
  ')',
  '“',
  '”',
  ',',
  '.',
  '[',
  '](e)',
  '`',
  '_',
  '~~',
  '|',
  '\\',
  '武',
  '1. ',
];
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).map((all) => all.join(''));

it('no doubt is missed for a text that is not parsed, since all in it is plain', () => {
  fc.assert(
    fc.property(text, (value) => {
      const context = ruleContextOf(
        analysis('a', { questions: [{ id: 'q', question: 'Why?', answer: [value] }] }) as unknown as Analysis,
        'a',
      );
      const { faults } = judge(context, [markupUnclear]);
      const read = { value, tree: parseProse(value) };
      const doubts = [...leftOverMarks(read), ...lostStructure(read), ...lostLinks(read)];
      expect(faults.map(({ message }) => message).sort()).toEqual(doubts.map(({ message }) => message).sort());
    }),
    { numRuns: 5_000 },
  );
});
