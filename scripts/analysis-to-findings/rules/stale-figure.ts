import type { Rule } from '../rule.ts';
import { claimName } from '../rule-context/index.ts';

const day = 24 * 60 * 60 * 1000;
/** Oldest that a figure may be at the cut-off, in days. */
const oldest = 30;

export const staleFigure: Rule = {
  id: 'stale-figure',
  level: 'warning',
  wants: 'A figure was true, by its `asOf`, at most 30 days before the cut-off.',
  why: 'Counts move, and a reader takes a number in a brief for the latest there is.',
  *check(context) {
    const { informationCutoff } = context.analysis;
    if (informationCutoff === undefined) return;
    for (const { index, thing } of context.things('claims')) {
      const { figure, asOf } = thing;
      if (!figure || asOf === undefined) continue;
      const age = Math.round((Date.parse(informationCutoff) - Date.parse(asOf)) / day);
      if (!(age > oldest)) continue;
      const message = `the figure of ${claimName(context, index)} was true ${age} days before the cut-off`;
      const hint = 'Look for a newer figure; if there is none, give the day on which this one was last confirmed.';
      yield { pointer: `/claims/${index}/asOf`, message, hint };
    }
  },
};
