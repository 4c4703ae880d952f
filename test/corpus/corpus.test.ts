import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../scripts/value-to-analysis/index.ts';
import { analysisAround, corpus, type Entry } from './entries.ts';

/** The ids that a text cites. */
const cited = (prose: string) => [...prose.matchAll(/\[\^([^\]]+)\]/g)].map(([, id]) => id);
const keys = ['id', 'scale', 'claim', 'others', 'prose', 'verdict', 'kind', 'why'];
/** How many sentences, right and wrong, a language has to have. */
const least = { figures: { right: 120, wrong: 100 }, likelihoods: { right: 70, wrong: 60 } };

it('has English, French and Spanish for both subjects', () => {
  const files = corpus().map(({ subject, language }) => `${subject}/${language}`);
  expect(files.sort()).toEqual(['en', 'es', 'fr'].flatMap((tag) => [`figures/${tag}`, `likelihoods/${tag}`]).sort());
});

describe.each(corpus())('$subject/$language', ({ subject, language, entries }) => {
  const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

  it('is large enough, right and wrong', () => {
    for (const verdict of ['right', 'wrong'] as const) {
      const count = entries.filter((entry) => entry.verdict === verdict).length;
      expect(count, verdict).toBeGreaterThanOrEqual(least[subject][verdict]);
    }
    expect(entries.filter(({ verdict }) => verdict !== 'right' && verdict !== 'wrong')).toEqual([]);
  });

  it('has no id and no sentence twice', () => {
    expect(duplicates(entries.map(({ id }) => id))).toEqual([]);
    expect(duplicates(entries.map(({ prose }) => prose))).toEqual([]);
  });

  it.each(entries)('$id fits the schema and cites its claims', (entry: Entry) => {
    expect(keys).toEqual(expect.arrayContaining(Object.keys(entry)));
    expect(schemaFaults(analysisAround(entry, language))).toEqual([]);
    const { claim, others = [], kind, why } = entry;
    expect([...cited(entry.prose)].sort()).toEqual([claim, ...others].map(({ id }) => id).sort());
    for (const text of [kind, why]) expect(text).toMatch(/\S/);
  });
});
