import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint } from '../../scripts/cli/terminal/colour.ts';
import { diffToPretty } from '../../scripts/diff-to-report/pretty/diff-to-pretty.ts';
import { maliDiff, named } from '../analyses-to-diff/versions.ts';
import { hostileText } from '../hostile-text.ts';
import { diffWith, restated, reworded } from './reports.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours of a terminal.
const colours = /\u001b\[\d+m/g;

describe('diffToPretty', () => {
  const diff = maliDiff((analysis) => {
    named(analysis.claims, 'kati-raid').status = 'disputed';
    named(analysis.claims, 'jnim-attackers').asOf = '2024-09-20';
    named(analysis.recommendations, 'no-swap-of-partners').strength = 'strong';
  });

  it('leads with a verdict, and shows what to look at first before the rest', () => {
    expect(diffToPretty(diff)).toMatchInlineSnapshot(`
      "Jihadists Strike Bamako: Can Mali Rely on Force Alone?
      old.yaml → new.yaml

      3 changes in judgement. Status 1, recommendations 1, claims 1. 2 of them should be looked at first.

      Look at these first (2)

        Status  kati-raid
          confirmed → disputed
          Militants raided Kati in 2022.

        Recommendation against: strength  no-swap-of-partners
          conditional → strong
          Give up Russia as a partner in order to go back to the alliance with France.

      Claims (1)

        As of  jnim-attackers
          2024-09-23 → 2024-09-20
          JNIM says that just thirteen of its fighters took part.
      "
    `);
  });

  it('says the same in colour, and ends every colour with its line', () => {
    const coloured = diffToPretty(diff, { paint: paint(true), width: 60 });
    expect(coloured).toMatch(colours);
    expect(coloured.replace(colours, '')).toBe(diffToPretty(diff, { paint: paint(false), width: 60 }));
    for (const line of coloured.split('\n')) expect((line.match(colours) ?? []).length % 2).toBe(0);
  });

  it('fits a width', () => {
    const words = [
      { in: 'both', text: 'The army and many others '.repeat(8) } as const,
      { in: 'old', text: 'left the town in the night and by day ' } as const,
      { in: 'new', text: 'stayed ' } as const,
      { in: 'both', text: 'there.' } as const,
    ];
    const report = diffToPretty(diffWith([], [reworded(words, ['meaning'])]), { paint: paint(false), width: 50 });
    for (const line of report.split('\n')) expect(line.length).toBeLessThanOrEqual(50);
    expect(report.replace(/\s+/g, ' ')).toContain('[-left the town in the night and by day-] {+stayed+} there.');
  });

  it('lets no author command the terminal, and shows every sign', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = diffToPretty(diffWith([restated('before', text, text)], [reworded([{ in: 'new', text }])]));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out.
        expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 100 },
    );
  });
});
