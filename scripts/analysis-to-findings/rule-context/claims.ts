import { type Claim, quoted } from '../../model/index.ts';
import type { RuleContext } from './rule-context.ts';

/** A claim as a message names it: by its id, or by its place where the id could give away a confidential source. */
export function claimName(context: RuleContext, index: number): string {
  const id = context.analysis.claims?.[index]?.id ?? '';
  return context.isSecret(id) ? `claim ${index + 1}` : quoted(id);
}

/** The first claim of each id. */
export function claimOf(context: RuleContext, id: string): Claim | undefined {
  return context.analysis.claims?.[context.ids('claims').get(id) ?? -1];
}
