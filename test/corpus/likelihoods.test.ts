import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { judge, ruleContextOf, rules } from '../../scripts/analysis-to-findings/index.ts';
import type { Analysis } from '../../scripts/model/index.ts';
import { analysisAround, corpus, type Entry } from './entries.ts';

/** The rules that judge what a sentence says of a likelihood, and of who says so. */
const judging = new Set([
  'prose-likelihood-mismatch',
  'likelihood-overstated',
  'hedge-dropped',
  'plural-source',
  'vague-language',
]);
/** Ids of the entries that no rule catches yet, by language: what is caught has to be struck from it. */
const known = load(readFileSync(new URL('./likelihoods-missed.yaml', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

const found = (entry: Entry, language: string) =>
  judge(ruleContextOf(analysisAround(entry, language) as unknown as Analysis, entry.id), rules)
    .faults.filter(({ ruleId }) => judging.has(ruleId))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);

describe.each(corpus().filter(({ subject }) => subject === 'likelihoods'))(
  'likelihoods/$language',
  ({ language, entries }) => {
    it.each(entries.filter(({ verdict }) => verdict === 'right'))('has nothing against $id', (entry) => {
      expect(found(entry, language)).toEqual([]);
    });

    it('misses no more than is known, and nothing that is caught stands there', () => {
      const wrong = entries.filter(({ verdict }) => verdict === 'wrong');
      const missed = wrong.filter((entry) => found(entry, language).length === 0).map(({ id }) => id);
      expect(missed.sort()).toEqual([...(known[language] ?? [])].sort());
      expect(missed.length).toBeLessThanOrEqual(wrong.length / 20);
    });
  },
);
