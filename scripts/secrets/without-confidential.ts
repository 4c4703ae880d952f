import type { Analysis } from '../model/index.ts';
import { shownOf } from './harmless-fields.ts';

/**
 * The analysis as JSON, without what a confidential source hides: even a hash of a name would let a guess be confirmed.
 * No output depends on it either.
 */
export function withoutConfidential(analysis: Analysis): string {
  const hidden: string[] = [];
  const sources = analysis.sources?.map((source) => {
    if (!source.confidential) return source;
    hidden.push(source.id);
    return { id: source.id, ...shownOf(source) };
  });
  const claims = analysis.claims?.map((claim) => ({
    ...claim,
    citations: claim.citations?.map((one) => (hidden.includes(one.source) ? { source: one.source } : one)),
  }));
  let text = JSON.stringify({ ...analysis, sources, claims });
  hidden.forEach((id, index) => {
    text = text.replaceAll(JSON.stringify(id), `"#${index}"`).replaceAll(`[^${id}]`, `[^#${index}]`);
  });
  return text;
}
