import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, ruleContextOf, rules } from '../../scripts/analysis-to-findings/index.ts';
import type { Analysis } from '../../scripts/model/index.ts';
import { analysisAround, corpus, type Entry } from './entries.ts';

const own = ['prose-figure-mismatch', 'unit-mismatch', 'prose-date-mismatch', 'statement-mismatch'];
const judging = rules.filter(({ id }) => own.includes(id));
/** The wrong sentences that no rule catches yet; one that is caught has to be struck from the list. */
const misses: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('./figures-misses.json', import.meta.url), 'utf8'),
);

function isFound(entry: Entry, language: string): boolean {
  const analysis = analysisAround(entry, language) as unknown as Analysis;
  const { faults, skipped } = judge(ruleContextOf(analysis, entry.id), judging);
  expect(skipped).toEqual([]);
  return faults.length > 0;
}

describe.each(corpus().filter(({ subject }) => subject === 'figures'))(
  'figures in $language',
  ({ language, entries }) => {
    const ids = (verdict: Entry['verdict'], found: boolean) =>
      entries.filter((entry) => entry.verdict === verdict && isFound(entry, language) === found).map(({ id }) => id);

    it('has no false alarm', () => {
      expect(ids('right', true)).toEqual([]);
    });

    it('catches all that is wrong, but for the misses that are known', () => {
      expect(ids('wrong', false).sort()).toEqual([...(misses[language] ?? [])].sort());
    });
  },
);
