import { expect, it } from 'vitest';
import { ruleContextOf } from '../../../scripts/analysis-to-findings/rule-context/gather-context.ts';

const notes = (standfirst: string) =>
  ruleContextOf(
    {
      schemaVersion: '1.0',
      id: 'x',
      language: 'en',
      status: 'draft',
      title: 'Title',
      standfirst,
      questions: [{ id: 'q', question: 'Q?', answer: 'A.' }],
    },
    'x',
  )
    .citingTexts()
    .map(({ notes, lookAlikes }) => ({
      ids: notes.map(({ id, index }) => `${id} ${index}`),
      lookAlikes: lookAlikes.map(({ start, end }) => `${start}-${end}`),
    }));

it.each([
  ['None at all.', []],
  ['None [at] all.', [{ ids: [], lookAlikes: ['5-9'] }]],
  ['One.[^a-1][^b]', [{ ids: ['a-1 4', 'b 10'], lookAlikes: [] }]],
  ['[^[^a] open', [{ ids: ['a 2'], lookAlikes: ['0-11'] }]],
  ['[^A][^b', [{ ids: ['A 0'], lookAlikes: ['4-7'] }]],
  ['See `[^a]`[^b] and https://example.org/x.[^c]', [{ ids: ['b 10', 'c 41'], lookAlikes: ['5-9'] }]],
  ['See <https://example.org/x[^c]>', [{ ids: [], lookAlikes: ['26-30'] }]],
])('%j', (text, expected) => {
  expect(notes(text)).toEqual(expected);
});
