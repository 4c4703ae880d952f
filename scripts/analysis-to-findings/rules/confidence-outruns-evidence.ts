import type { Rule } from '../rule.ts';
import { claimName, type Evidence } from '../rule-context/index.ts';

const nothing = 'no source';

export const confidenceOutrunsEvidence: Rule = {
  id: 'confidence-outruns-evidence',
  level: 'warning',
  wants: 'High confidence rests on two sources or more, not all of them of doubtful or unknown grade.',
  why: 'High confidence tells the reader that the evidence is good and comes from more than one side.',
  *check(context) {
    for (const { index, thing: claim } of context.things('claims')) {
      if (claim.confidence?.level !== 'high') continue;
      const lack = shortfall(context.evidence(index));
      // That a fact or a report cites nothing at all is for `claim-unsourced` to say.
      if (!lack || (lack === nothing && (claim.kind === 'fact' || claim.kind === 'reported'))) continue;
      const message = `confidence in ${claimName(context, index)} is high, but it rests on ${lack}`;
      const hint = 'Cite what else it rests on, relate the claims that support it, or lower the confidence.';
      yield { pointer: `/claims/${index}/confidence/level`, message, hint };
    }
  },
};

function shortfall({ sources, hasSound }: Evidence): string | undefined {
  if (sources < 2) return sources === 0 ? nothing : 'one source';
  return hasSound ? undefined : 'evidence of doubtful or unknown grade alone (D to F, 4 to 6)';
}
