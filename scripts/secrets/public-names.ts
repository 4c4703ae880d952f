import { foldWords } from '../model/index.ts';
import { membersOf } from './hidden-texts.ts';

/**
 * Tells of a folded name whether a brief says it openly: it is an expert's, whole or the last part. Who asked the questions may
 * also have signed the notes.
 */
export function publicNames(...analyses: readonly unknown[]): (folded: string) => boolean {
  const names = new Set<string>();
  for (const { name } of analyses.flatMap((analysis) => membersOf(analysis, 'experts'))) {
    if (typeof name !== 'string') continue;
    const words = foldWords(name).split(' ');
    for (const index of words.keys()) names.add(words.slice(index).join(' '));
    for (const word of words) names.add(word);
  }
  return (folded) => names.has(folded);
}
