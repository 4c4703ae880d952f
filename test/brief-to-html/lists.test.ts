import { expect, it } from 'vitest';
import type { Analysis } from '../../scripts/model/analysis.generated.ts';
import { analysis } from '../analyses.ts';
import { brief, briefContext } from '../full-analysis.ts';

/** The opening tags of the numbered lists on the page of an answer. */
function listsOf(changes: Record<string, unknown>): string[] {
  const { html } = brief(analysis('lists', changes) as unknown as Analysis, briefContext({ translations: [] }));
  return html.match(/<ol[^>]*>/g) ?? [];
}

const answering = (answer: string) => ({ questions: [{ id: 'q', question: 'What?', answer }] });

it('lists with long numbers have room for them, and no others', () => {
  expect(listsOf(answering('1. a\n2. b'))).toEqual(['<ol>']);
  expect(listsOf(answering('98. a\n99. b'))).toEqual(['<ol start="98">']);
  expect(listsOf(answering('98. a\n99. b\n100. c'))).toEqual(['<ol start="98" class="digits-3">']);
  expect(listsOf(answering('998. a\n999. b\n1000. c'))).toEqual(['<ol start="998" class="digits-4">']);
  expect(listsOf(answering('123456789. a\n123456790. b'))).toEqual(['<ol start="123456789" class="digits-9">']);
});

it('notes from 1,000 have room too', () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => `s${index}`);
  const sources = ids.map((id) => ({ id, kind: 'report', title: id, publisher: 'Desk' }));
  const cited = (count: number) =>
    answering(
      ids
        .slice(0, count)
        .map((id) => `a[^${id}]`)
        .join(' '),
    );
  expect(listsOf({ ...cited(1_000), sources })).toEqual(['<ol class="digits-4">']);
  expect(listsOf({ ...cited(999), sources })).toEqual(['<ol class="digits-3">']);
});
