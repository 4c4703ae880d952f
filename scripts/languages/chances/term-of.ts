import type { LikelihoodTerm } from '../../model/index.ts';
import type { Language } from '../language.ts';
import { phrasesIn } from './phrase-book.ts';

/** How a language says a term: the plainest of its phrases for it; the term itself where it knows none, or is the terms' own. */
export function termOf({ chances }: Language, term: LikelihoodTerm): string {
  for (const [says, phrases] of chances?.phrases ?? []) {
    const all = phrasesIn((says as readonly unknown[]).includes(term) ? phrases : '');
    if (all.length > 0) return all.includes(term) ? term : (all[0] ?? term);
  }
  return term;
}
