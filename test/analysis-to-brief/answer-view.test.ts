import { describe, expect, it } from 'vitest';
import type { Analysis, Claim, Place, When } from '../../scripts/model/analysis.generated.ts';
import { editions } from '../../scripts/model/options.ts';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';

/** The full analysis with one question, answered by blocks. */
function answering(answer: Analysis['questions'][number]['answer'], changes: Partial<Analysis> = {}): Analysis {
  return { ...fullAnalysis(), questions: [{ id: 'q', question: 'Q?', answer }], disputes: [], ...changes };
}

describe('a timeline', () => {
  const moments: Readonly<Record<string, When | undefined>> = {
    undated: undefined,
    dusk: { from: '2024-09-17T18:00', precision: 'part-of-day', text: 'at dusk' },
    month: { from: '2024-10-01', precision: 'month' },
    dawn: { from: '2024-09-17T05:00', precision: 'part-of-day', text: 'at dawn' },
    second: { from: '2024-09-18T09:00+02:00', precision: 'minute' },
    first: { from: '2024-09-18T08:00+03:00', precision: 'minute' },
    day: { from: '2024-09-17T23:00', precision: 'day' },
    year: { from: '2024', precision: 'year' },
    undatedToo: undefined,
  };
  const claims = Object.entries(moments).map(
    ([statement, when]): Claim => ({
      id: statement.toLowerCase(),
      statement,
      kind: 'assessment',
      ...(when ? { when } : {}),
    }),
  );

  it.each(editions)('tells what happened in order of time, in the %s edition', (edition) => {
    const ids = claims.map(({ id }) => id);
    const analysis = answering([{ type: 'timeline', claims: ids }], { claims, recommendations: [] });
    const { markdown } = brief(analysis, briefContext({ edition }));
    const rows = [...markdown.matchAll(/^\| (.*?) *\| (\w+)\[\^\d+\] *\|$/gm)].map(([, when, what]) => [what, when]);
    expect(rows).toEqual([
      ['year', '2024'],
      ['day', '17 September 2024'],
      ['dawn', 'at dawn'],
      ['dusk', 'at dusk'],
      ['first', '18 September 2024, 08:00 UTC+3'],
      ['second', '18 September 2024, 09:00 UTC+2'],
      ['month', 'October 2024'],
      ['undated', '–'],
      ['undatedToo', '–'],
    ]);
  });
});

describe('a map', () => {
  const places: Place[] = [
    { id: 'a', name: 'A', country: 'ML', latitude: 12.5, longitude: -7.25 },
    { id: 'b', name: 'B', country: 'MZ', latitude: -12.5, longitude: 40 },
  ];
  it.each([
    ['en', '12.5°N 7.25°W (ML)', '12.5°S 40°E (MZ)'],
    ['fr', '12,5°N 7,25°O (ML)', '12,5°S 40°E (MZ)'],
    ['es', '12,5°N 7,25°O (ML)', '12,5°S 40°E (MZ)'],
  ])('names the points of the compass in the language of the brief: %s', (language, ...positions) => {
    const map = [{ type: 'map' as const, places: ['a', 'b'], caption: 'C' }];
    const { markdown } = brief(answering(map, { language, places }));
    expect([...markdown.matchAll(/^\| [AB] +\| (.*?) *\|$/gm)].map(([, position]) => position)).toEqual(positions);
  });
});
