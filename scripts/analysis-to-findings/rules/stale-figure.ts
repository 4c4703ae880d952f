import type { Claim } from '../../model/index.ts';
import { givesDate } from '../figures/index.ts';
import type { Rule } from '../rule.ts';
import { claimName, type RuleContext } from '../rule-context/index.ts';

const day = 24 * 60 * 60 * 1000;
/** Oldest that a figure may be at the cut-off, in days. */
const oldest = 30;

export const staleFigure: Rule = {
  id: 'stale-figure',
  level: 'warning',
  wants:
    'A figure was true, by its `asOf`, at most 30 days before the cut-off, or the brief says of which time it is wherever it gives it.',
  why: 'Counts move, and a reader takes a number without a date for the latest there is.',
  *check(context) {
    const { informationCutoff: cutoff, language } = context.analysis;
    if (cutoff === undefined) return;
    for (const { index, thing } of context.things('claims')) {
      const { figure, asOf, when } = thing;
      if (!figure || asOf === undefined) continue;
      const age = Math.round((Date.parse(cutoff) - Date.parse(asOf)) / day);
      if (!(age > oldest)) continue;
      const uses = [...usesOf(context, thing)];
      const undated = uses.find(
        (words) => words !== undefined && !givesDate(words, language, { asOf, when, cutoff, age }),
      );
      if (uses.length > 0 && undated === undefined) continue;
      const unsaid = undated === undefined ? '' : ', and the brief gives it without its date';
      const message = `the figure of ${claimName(context, index)} was true ${age} days before the cut-off${unsaid}`;
      const hint =
        'Look for a newer figure; if there is none, say in the sentence of which day or year it is, or give the day on which it was last confirmed.';
      yield { pointer: `/claims/${index}/asOf`, message, hint };
    }
  },
};

/** What readers get beside a claim, use by use: its words, or nothing where the block prints the claim with its date. */
function* usesOf(context: RuleContext, claim: Claim): Generator<string | undefined> {
  for (const { text, notes } of context.citingTexts()) {
    const own = notes.filter(({ id }) => id === claim.id);
    if (own.length === 0) continue;
    const row = rowAround(context, text.pointer);
    if (row !== undefined) yield row;
    else
      for (const { start, end } of context.languages.sentencesOf(text.value))
        if (own.some(({ index }) => index >= start && index < end)) yield text.value.slice(start, end);
  }
  for (const { block } of context.blocks()) {
    if (block.type === 'paragraph' && block.claims?.includes(claim.id)) yield block.text;
    // A chart has a column for the date of each figure.
    if (block.type === 'chart' && block.claims.includes(claim.id)) yield undefined;
    if (block.type === 'timeline' && block.claims.includes(claim.id)) yield claim.when ? undefined : claim.statement;
    if (block.type === 'comparison' && accountsOf(context, block.dispute).includes(claim.id)) yield claim.statement;
  }
}

/** What stands around the cell of a table: its row, the head of its column and the caption. */
function rowAround(context: RuleContext, pointer: string): string | undefined {
  const [, at, row = '', column = ''] = /^(.*)\/rows\/(\d+)\/(\d+)$/.exec(pointer) ?? [];
  const block = at === undefined ? undefined : context.blocks().find((placed) => placed.pointer === at)?.block;
  if (block?.type !== 'table') return undefined;
  return [block.caption, block.columns[Number(column)], ...(block.rows[Number(row)] ?? [])].join(' | ');
}

function accountsOf({ analysis, ids }: RuleContext, dispute: string): readonly string[] {
  return analysis.disputes?.[ids('disputes').get(dispute) ?? -1]?.accounts ?? [];
}
