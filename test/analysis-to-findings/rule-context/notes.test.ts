import { expect, it } from 'vitest';
import { citingTexts } from '../../../scripts/analysis-to-findings/rule-context/notes.ts';

const notes = (value: string) =>
  citingTexts([{ pointer: '/standfirst', value, kind: 'inline' }]).map(({ notes, hasOpenNote }) => ({
    ids: notes.map(({ id, index }) => `${id} ${index}`),
    hasOpenNote,
  }));

it.each([
  ['None [at] all.', []],
  ['One.[^a-1][^b]', [{ ids: ['a-1 4', 'b 10'], hasOpenNote: false }]],
  ['[^[^a] open', [{ ids: ['a 2'], hasOpenNote: true }]],
  ['[^A][^b', [{ ids: [], hasOpenNote: true }]],
])('%j', (text, expected) => {
  expect(notes(text)).toEqual(expected);
});
