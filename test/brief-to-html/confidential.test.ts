import { describe, expect, it } from 'vitest';
import { editions } from '../../scripts/model/options.ts';
import { brief, briefContext, fullAnalysis } from '../full-analysis.ts';

const full = fullAnalysis();
const secret = full.sources?.find(({ confidential }) => confidential) ?? { id: '', kind: 'interview' };

/** Everything of the source and of the citations to it but the public description. */
function canaries(): string[] {
  const { publicDescription: _, confidential: __, kind: ___, reliability: ____, language: _____, ...fields } = secret;
  const citations = (full.claims ?? []).flatMap(({ citations = [] }) =>
    citations.filter(({ source }) => source === secret.id),
  );
  return [fields, ...citations].flatMap((thing) => Object.values(thing)).filter((value) => typeof value === 'string');
}

describe.each(editions)('a confidential source in the %s edition', (edition) => {
  // Days are told apart from those of the rest by their year.
  const analysis = structuredClone(full);
  for (const source of analysis.sources ?? [])
    if (source.id === secret.id) Object.assign(source, { date: '1987-03-04', accessed: '1987-03-05' });
  // Prose and corrections may cite it, and metadata is made from them.
  analysis.standfirst += ` It was so.[^${secret.id}]`;
  analysis.corrections = [{ date: '2024-10-02', kind: 'update', note: `An update.[^${secret.id}]` }];
  const { markdown, html, page, tree, metadata } = brief(analysis, briefContext({ edition }));
  const outputs = {
    Markdown: markdown,
    page: html,
    'printed page': page.print('A4', true),
    metadata: JSON.stringify([metadata, page.headings]),
    tree: JSON.stringify(tree),
  };

  it('has something to hide', () => {
    expect(canaries()).toEqual(
      expect.arrayContaining(['secret-officer', 'Colonel Canary', 'canary locator', 'canary descriptor']),
    );
    expect(canaries().length).toBeGreaterThan(10);
  });

  it.each(Object.entries(outputs))('shows only its public description in the %s', (name, output) => {
    for (const canary of [...canaries(), 'anary', 'secret', '1987']) expect(output).not.toContain(canary);
    if (name !== 'metadata') expect(output).toContain('security sources interviewed in Bamako');
  });

  it('is shown in words of the house where it has no public description', () => {
    const sources = (full.sources ?? []).map(({ publicDescription, ...source }) => source);
    expect(brief({ ...full, sources }).markdown).toContain('Source: a source that cannot be named.');
  });
});
