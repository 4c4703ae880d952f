import { describe, expect, it } from 'vitest';
import { acronymUndefined } from '../../../scripts/analysis-to-findings/rules/acronym-undefined.ts';
import { acronymProse } from './acronym-prose.ts';
import { foundIn } from './one-paragraph.ts';

describe.each(Object.entries(acronymProse))('running prose in %s', (language, { undefined: sentences, fine }) => {
  it.each(sentences)('asks for an expansion: %s', (sentence, ...acronyms) => {
    expect(foundIn(acronymUndefined, language, sentence)).toEqual(acronyms);
  });

  it.each(fine)('is fine: %s', (sentence) => {
    expect(foundIn(acronymUndefined, language, sentence)).toEqual([]);
  });
});

it('there are enough sentences, about half of them of each sort', () => {
  const all = Object.values(acronymProse);
  expect(all.flatMap((one) => one.undefined).length).toBeGreaterThanOrEqual(60);
  expect(all.flatMap((one) => one.fine).length).toBeGreaterThanOrEqual(60);
});
