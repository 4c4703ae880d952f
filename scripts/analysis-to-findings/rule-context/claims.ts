import type { Claim } from '../../model/analysis.generated.ts';
import { quoted } from '../../model/words/quoted.ts';
import type { Subject } from './subject.ts';

/** A claim as a message names it: by its id, or by its place where the id could give away a confidential source. */
export function claimName(subject: Subject, index: number): string {
  const id = subject.analysis.claims?.[index]?.id ?? '';
  return subject.isSecret(id) ? `claim ${index + 1}` : quoted(id);
}

/** The first claim of each id. */
export function claimOf(subject: Subject, id: string): Claim | undefined {
  return subject.analysis.claims?.[subject.ids('claims').get(id) ?? -1];
}
