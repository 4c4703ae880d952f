import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ruleContextOf } from '../../scripts/analysis-to-findings/rule-context/gather-context.ts';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { proseDrifts } from '../../scripts/versions-to-drifts/prose-drift.ts';
import type { SaidPlace } from '../../scripts/versions-to-drifts/said-numbers.ts';
import { analysis } from '../analyses.ts';

interface Pair {
  language: string;
  its: string;
  own: string;
  words?: string;
  lacks?: string;
}
const file = new URL('./translations.yaml', import.meta.url);
const { right, wrong } = load(readFileSync(file, 'utf8')) as Record<'right' | 'wrong', Pair[]>;

function drifts({ language, its, own }: Pair) {
  const version = (answer: string, changes: Record<string, unknown>) => {
    const questions = [{ id: 'what-happened', question: 'What?', answer }];
    return ruleContextOf(analysis('x', { questions, status: 'review', ...changes }) as unknown as Analysis, 'x');
  };
  const words = (place: SaidPlace | undefined) => place?.text.value.slice(place.start, place.end);
  return [...proseDrifts(version(own, { language }), version(its, { language: 'en' }))].map((drift) =>
    drift.own ? { words: words(drift.own) } : { lacks: words(drift.its) },
  );
}

describe('proseDrifts', () => {
  it.each(wrong)('finds in $language: $its – $own', ({ words, lacks, ...pair }) => {
    expect(drifts(pair)).toEqual([words === undefined ? { lacks } : { words }]);
  });

  it.each(right)('leaves alone in $language: $its – $own', (pair) => {
    expect(drifts(pair)).toEqual([]);
  });
});
