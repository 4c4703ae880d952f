import { fill } from '../../languages/index.ts';
import { type Claim, confidenceLevels, type LikelihoodTerm, scaleOf } from '../../model/index.ts';
import type { View } from '../templates/index.ts';
import { bandWords, likelihoodText } from '../wording.ts';
import type { ViewContext } from './view-context.ts';

const statuses = ['confirmed', 'disputed', 'unverified', 'refuted'] as const;

interface Part {
  heading: string;
  rows: { term: string; meaning: string }[];
}

/** What the words for likelihood, confidence and standing mean that the edition shows: only those, and nothing when there are none. */
export function uncertaintyView(context: ViewContext, cited: readonly string[]): Record<string, View> {
  const words = context.strings.uncertainty;
  const claims = context.brief.edition === 'review' ? [...context.claims.values()] : claimsOf(context, cited);
  const parts = [likelihoodPart(context, claims), confidencePart(context, claims), statusPart(context, claims)];
  const used = parts.filter(({ rows }) => rows.length > 0);
  const isBoth = parts.slice(0, 2).every(({ rows }) => rows.length > 0);
  return {
    heading: context.text(context.strings.headings.uncertainty),
    apart: isBoth ? context.text(words.apart) : null,
    parts: used.map(({ heading, rows }) => ({
      heading: context.text(heading),
      rows: rows.map(({ term, meaning }) => ({ term: context.text(term), meaning: context.text(meaning) })),
    })),
  };
}

function claimsOf({ claims }: ViewContext, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Terms in the order of the scale; what the brief's language says in one word is one line. */
function likelihoodPart({ analysis, strings }: ViewContext, claims: readonly Claim[]): Part {
  const used = new Set<LikelihoodTerm>();
  for (const { likelihood } of [...claims, ...(analysis.scenarios ?? [])]) {
    if (typeof likelihood === 'string') used.add(likelihood);
  }
  const scale = scaleOf(analysis);
  const rows = scale.bands.flatMap((band) => {
    const terms = new Set(band.terms.filter((term) => used.has(term)).map((term) => likelihoodText(term, strings)));
    return terms.size === 0 ? [] : { term: [...terms].join(strings.join.item), meaning: bandWords(band, strings) };
  });
  return { heading: fill(strings.uncertainty.likelihood, { scale: scale.name }), rows };
}

function confidencePart({ strings }: ViewContext, claims: readonly Claim[]): Part {
  const { confidence, levels } = strings.uncertainty;
  const used = confidenceLevels.filter((level) => claims.some((claim) => claim.confidence?.level === level));
  return {
    heading: confidence,
    rows: used.map((level) => ({ term: strings.confidence[level], meaning: levels[level] })),
  };
}

function statusPart({ strings }: ViewContext, claims: readonly Claim[]): Part {
  const words = strings.uncertainty;
  const used = statuses.filter((status) => claims.some((claim) => claim.status === status));
  return {
    heading: words.status,
    rows: used.map((status) => ({ term: strings.status[status], meaning: words.statuses[status] })),
  };
}
